import type { GlyphRun } from 'fontkit';

const TO_THE_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((sign, at) => sign === b[at]);

const signsOf = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0);

/** A sign without width, for a glyph that is left with nothing to say. */
const NOTHING = 0x200b;

/** Hands the signs out in order: as many to each glyph as to the next, the first ones getting what is over. */
function shared(signs: readonly number[], glyphs: number): number[][] {
  const more = signs.length - glyphs;
  if (more < 0) return [...signs.map((sign) => [sign]), ...Array.from({ length: -more }, () => [NOTHING])];
  return Array.from({ length: glyphs }, (_, at) =>
    at === 0 ? signs.slice(0, more + 1) : signs.slice(more + at, more + at + 1),
  );
}

/**
 * What each glyph of a word reads as, so that together they read as the word. Fonts know it of single letters and
 * ligatures; where they put vowels before consonants or take letters apart, what they know adds up to another word, and
 * the signs of the word are handed out anew. The glyphs stand from left to right, also in scripts that run to the left.
 */
export function glyphTexts({ glyphs }: GlyphRun, text: string): (readonly number[])[] {
  const isToTheLeft = TO_THE_LEFT.test(text);
  const ordered = isToTheLeft ? [...glyphs].reverse() : glyphs;
  const known = ordered.map(({ codePoints }) => codePoints);
  const signs = signsOf(text);
  const isRight = known.every(({ length }) => length > 0) && isSame(known.flat(), signs);
  const apart = signs.length < glyphs.length ? signsOf(text.normalize('NFD')) : signs;
  const texts = isRight ? known : shared(apart, glyphs.length);
  return isToTheLeft ? texts.reverse() : texts;
}
