import { type Book, check, emit, plain, plan } from '@colloquy/engines/typesetting';
import { NAMES } from '../../../../test/builders/names';
import { wordsByTag } from '../../../../test/builders/words-by-tag';
import { parsePdf } from '../pdf-rules/read/parsed-pdf';
import { A4 } from './book-of';
import { directions } from './directions';
import { hyphenateBritish } from './hyphenate';
import { programmeFonts } from './programme-fonts';
import { sealPdf } from './seal-pdf';

const names = Object.values(NAMES)
  .flatMap((list) => list.split(', '))
  .map((name) => name.normalize('NFC'));

function bookOfNames(): Book {
  const blocks = names.map((name) => ({ kind: 'paragraph', text: plain(name) }) as const);
  return {
    ...{ title: 'Names', organiser: 'Somebody', subject: 'Names', language: 'en-GB', paper: A4, cover: null },
    createdAt: '2026-05-20T09:00:00.000Z',
    parts: [{ kind: 'prose', heading: 'Names', blocks }],
  };
}

const TO_THE_LEFT = /[\u0590-\u08FF]/;
/** Readers guess spaces from gaps, also round marks that stand over their letter. */
const closed = (text: string): string => text.normalize('NFC').replaceAll(' ', '');
const sorted = (text: string): string => [...closed(text)].sort().join('');

describe('names in many scripts', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const fonts = await programmeFonts();
    const planned = plan(bookOfNames(), { fonts, directions, hyphenate: hyphenateBritish });
    expect(check(planned, fonts)).toEqual([]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of emit(planned, fonts)) chunks.push(chunk);
    const sealed = await sealPdf(Buffer.concat(chunks));
    expect(sealed.findings).toEqual([]);
    bytes = sealed.bytes;
  });

  test('are spoken in their own languages', async () => {
    const { pages } = await parsePdf(bytes);
    const languages = new Set(pages.flatMap(({ content }) => content.marked.map(({ language }) => language)));
    for (const one of ['ar', 'he', 'el', 'und-Cyrl', 'und-Deva', 'bn', 'ta', 'th', 'ka', 'hy', 'am', 'zh', 'ja', 'ko'])
      expect(languages).toContain(one);
  });

  test('are two hundred or more in over twelve scripts, and read back sign by sign', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    const read = wordsByTag(bytes).flatMap(({ tag, words }) => (tag === 'P' ? [words] : []));
    expect(read).toHaveLength(names.length);
    const unlike = names.filter((name, at) => {
      const seen = read[at] ?? '';
      return TO_THE_LEFT.test(name) ? sorted(seen) !== sorted(name) : closed(seen) !== closed(name);
    });
    expect(unlike).toEqual([]);
  });
});
