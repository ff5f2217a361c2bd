/** Anything that stands in a JSON file, asked for gently: what is not there, or is something else, is empty. */
export type Json = unknown;

/** The members of an object; none of anything else. */
export const members = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};

/** The entries of a list; none of anything else. */
export const entries = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

/** Text, a number as text, or text in the first language that there is: English before others. */
export function words(value: Json): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const spoken = members(value);
  const [first] = Object.values(spoken).filter((text) => typeof text === 'string' && text !== '');
  const english = spoken.en ?? spoken['en-gb'];
  return typeof english === 'string' && english !== '' ? english.trim() : typeof first === 'string' ? first.trim() : '';
}

/** What of a work the other systems keep beside it, and is not taken in. */
const NOT_READ = new Set([
  'reviews',
  'comments',
  'submitter',
  'judge',
  'modified_by',
  'resources',
  'slots',
  'slot',
  'image',
]);

/**
 * The first text in a value that cannot be stored, by its path: with a NUL in it, or with half of a character. Cleaning
 * would lose it without a word.
 */
export function unstorable(value: Json, path: string): string | null {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    const found = NOT_READ.has(key) ? null : unstorable(inside, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** What is wrong there, and what to do. */
export const UNSTORABLE =
  'There is a NUL or half a character in this text, left over from copying. Mend it there and export it again.';
