import { visible } from './entities';
import { PLAIN, type Run } from './run';
import { writeInline } from './write-inline';

const TEX = /\$(?![\s$])([^$\n]{0,2000}[^$\s])\$(?!\d)/;

/**
 * Plain text in our inline subset: what would be taken for marks gets a backslash.
 * @param options.mathematics whether what stands between dollar signs is TeX and stays so
 * @example textFromPlain('5*x*', { mathematics: false }) // '5\\*x\\*'
 */
export function textFromPlain(text: string, { mathematics }: { readonly mathematics: boolean }): string {
  const pieces = mathematics ? visible(text).split(TEX) : [visible(text)];
  return writeInline(
    pieces.map((piece, place): Run => ({ ...PLAIN, exact: place % 2 === 1 ? 'math' : null, text: piece })),
  ).trim();
}
