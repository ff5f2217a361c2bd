import type { Fault } from '@colloquy/kernel';

/** Words that belong to the family name although they are written small: "Ludwig van Beethoven" sorts under van. */
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
]);

/**
 * A first guess at how a name sorts, family name first; people correct it where it is wrong.
 *
 * @example sortNameOf('Jishnu Ray Chowdhury') // 'Chowdhury, Jishnu Ray'
 * @example sortNameOf('Ludwig van Beethoven') // 'van Beethoven, Ludwig'
 */
export function sortNameOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  let family = words.length - 1;
  while (family > 1 && PARTICLES.has(words[family - 1]!.toLowerCase())) family -= 1;
  return family < 1 ? name.trim() : `${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`;
}

/** An address as it is compared and stored: trimmed, in lower case. Null where the text is no address. */
export function normaliseAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(address) && address.length <= 254 ? address : null;
}

const LONGEST_NAME = 200;

/** Signs that are seen by nobody and turn or break the text around them: controls, line breaks, directions forced. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What is wrong with a name as somebody wishes it, each with its field; any name that people bear passes. */
export function personNameFaults(wished: { readonly name: string; readonly sortName: string }): Fault[] {
  return (['name', 'sortName'] as const).flatMap((field) => {
    const text = wished[field];
    if (text.trim() === '') return [{ field, message: 'Give a name.' }];
    if (text.length > LONGEST_NAME) {
      return [{ field, message: `A name has at most ${LONGEST_NAME} characters; this one has ${text.length}.` }];
    }
    return UNSEEN.test(text)
      ? [{ field, message: 'Take out the signs that cannot be seen, such as line breaks.' }]
      : [];
  });
}
