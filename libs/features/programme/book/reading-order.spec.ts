import { emit, plan } from '@colloquy/engines/typesetting';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { wordsByTag } from '../../../../test/builders/words-by-tag';
import { bookOf } from './book-of';
import { directions } from './directions';
import { hyphenateBritish } from './hyphenate';
import { programmeFonts } from './programme-fonts';

/** Letters and signs alone: where lines and gaps fall is the printer's affair. */
const signs = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD]/gu, '');

test('what pdf.js reads in the tag tree is the text of the plan, sign by sign and in order', async () => {
  const fonts = await programmeFonts();
  const planned = plan(bookOf(sampleRelease()), { fonts, directions, hyphenate: hyphenateBritish });
  const chunks: Uint8Array[] = [];
  for await (const chunk of emit(planned, fonts)) chunks.push(chunk);
  const meant = planned.pages.map(({ groups }) =>
    groups
      .filter(({ owner }) => owner)
      .map(({ marks }) =>
        marks
          .map((mark) => {
            if (mark.kind !== 'text') return '';
            const text = mark.pieces.map((piece) => piece.text).join('');
            return mark.hyphenated ? text.slice(0, -1) : text;
          })
          .join(''),
      )
      .join(''),
  );
  const read = wordsByTag(Buffer.concat(chunks)).map(({ words }) => words);
  expect(signs(read.join(''))).toBe(signs(meant.join('')));
});
