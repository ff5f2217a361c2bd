import { parseInline, plainText } from '@colloquy/kernel';
import { stem } from './stem';

/** Words of English that hold sentences together and say nothing about a subject. */
const STOP_WORDS = new Set(
  `a about above across after again against all almost alone along already also although always am among an and another
  any anything are around as at away back be became because become becomes been before behind being below between beyond
  both but by can cannot could did do does doing done down due during each either else enough especially et etc even ever
  every few first for from further had has have having he hence her here hers him his how however i if in indeed instead
  into is it its itself just last least less let like made mainly make makes making many may me might more moreover most
  much must my namely near neither never nevertheless next no non none nor not nothing now of off often on once one only
  onto or other others otherwise our ours out over own per perhaps quite rather same second see seem seems several she
  should since so some something sometimes still such take than that the their theirs them then there thereby therefore
  these they third this those though three through throughout thus to together too toward towards two under unless until
  up upon us use used uses using usually various very via was we well were what when where whereas whether which while who
  whole whom whose why will with within without would yet you your yours`.split(/\s+/),
);

/** One word of a text: its stem, by which texts are compared, and how it is written. */
export interface Term {
  readonly stem: string;
  readonly written: string;
}

/**
 * The words that say what a text is about, in order and with repeats. Inline marks are taken off first.
 * @param stems of words that were met before; the same for all texts of a comparison, since most words come again
 */
export function termsOf(text: string, stems: Map<string, string> = new Map()): Term[] {
  const words =
    plainText(parseInline(text))
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !STOP_WORDS.has(word))
    .map((written) => {
      const known = stems.get(written) ?? stem(written);
      stems.set(written, known);
      return { stem: known, written };
    });
}
