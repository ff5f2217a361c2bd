/** A stretch of a text, from which character it begins; with an address where it is one. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]+/g;
/** Ends a sentence rather than an address. */
const AFTER = /[.,;:!?)\]’”]+$/;

/**
 * A plain text in pieces, its web addresses apart; together they are the text.
 *
 * @example linksIn('See https://example.org.') // three pieces, the second with its href
 */
export function linksIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (until: number, href?: string) => {
    if (until > at) pieces.push({ at, text: text.slice(at, until), ...(href ? { href } : {}) });
    at = until;
  };
  for (const found of text.matchAll(ADDRESS)) {
    const href = found[0].replace(AFTER, '');
    push(found.index);
    push(found.index + href.length, href);
  }
  push(text.length);
  return pieces;
}
