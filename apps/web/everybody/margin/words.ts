/** A stretch of a text as it is read. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The words of a text, each where it stands. */
export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, until: index + word.length }));

const ENDS = /[.!?…]["”’)\]]*$/;

/** The sentences of a text, as far as they can be told by their signs; a paragraph ends one as well. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start: number | null = null;
  const words = wordsOf(text);
  words.forEach(({ from, until }, place) => {
    start ??= from;
    const next = words[place + 1];
    const isLast = !next || ENDS.test(text.slice(from, until)) || text.slice(until, next.from).includes('\n\n');
    if (!isLast) return;
    sentences.push({ from: start, until });
    start = null;
  });
  return sentences;
}

/** The span without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { from, until }: Span): Span | null {
  const inside = text.slice(from, until);
  const lead = inside.length - inside.trimStart().length;
  const words = inside.trim();
  return words === '' ? null : { from: from + lead, until: from + lead + words.length };
}
