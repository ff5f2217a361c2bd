import britishPatterns from 'hyphenation.en-gb';
import Hypher from 'hypher';

const hypher = new Hypher(britishPatterns);
const known = new Map<string, readonly string[]>();

/** Cuts a word where British English hyphenates it (Liang's method with the patterns of TeX). */
export function hyphenateBritish(word: string): readonly string[] {
  const found = known.get(word) ?? hypher.hyphenate(word);
  if (known.size < 50_000) known.set(word, found);
  return found;
}
