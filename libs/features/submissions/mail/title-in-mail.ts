import { parseInline, plainText } from '@colloquy/kernel';

/** What could begin a header of its own. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const LONGEST = 120;

/** A title as a message names it: without its marks, in one line, cut where it is long. */
export function titleInMail(title: string): string {
  const letters = [...plainText(parseInline(title)).replace(BREAKS, ' ').trim()];
  if (letters.length === 0) return 'Without a title yet';
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
