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
