/** What is selected of a text: two places, which are one where nothing is. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** How much of both texts is the same from their beginnings, and of the rest from their ends. */
function sameEnds(before: string, after: string): { readonly prefix: number; readonly suffix: number } {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  return { prefix, suffix };
}

/**
 * Where the caret stands after somebody else's words have come into the text: beside the same words as before.
 *
 * @example mappedCaret('one three', 'one two three', { start: 9, end: 9 }) // { start: 13, end: 13 }
 */
export function mappedCaret(before: string, after: string, { start, end }: Selection): Selection {
  const { prefix, suffix } = sameEnds(before, after);
  const place = (at: number): number => {
    if (at <= prefix) return at;
    if (at >= before.length - suffix) return at + after.length - before.length;
    return Math.min(at, after.length - suffix);
  };
  return { start: place(start), end: place(end) };
}
