import { printedParagraphs } from '@colloquy/engines/abstract-draft';
import { type Inline, parseInline } from '@colloquy/kernel';

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

/** Where the formulas stand in a text as it is read; each is written on as a whole. */
export function formulasOf(text: string): Span[] {
  return printedParagraphs(text).flatMap(({ source, at }) => formulasIn(parseInline(source), at).found);
}

function formulasIn(pieces: readonly Inline[], start: number): { readonly found: Span[]; readonly end: number } {
  const found: Span[] = [];
  let at = start;
  for (const piece of pieces) {
    if ('children' in piece) {
      const inside = formulasIn(piece.children, at);
      found.push(...inside.found);
      at = inside.end;
    } else {
      const until = at + piece.text.length;
      if (piece.kind === 'math') found.push({ from: at, until });
      at = until;
    }
  }
  return { found, end: at };
}

/** A text as it is read, with a letter for each sign of a formula, so that neither words nor sentences part one. */
export const unparted = (printed: string, formulas: readonly Span[]): string =>
  formulas.reduce(
    (text, { from, until }) => text.slice(0, from) + 'x'.repeat(until - from) + text.slice(until),
    printed,
  );

/** The span with the whole of each formula that it touches. */
export const withWhole = (span: Span, formulas: readonly Span[]): Span =>
  formulas
    .filter(({ from, until }) => from < span.until && until > span.from)
    .reduce((wide, { from, until }) => ({ from: Math.min(wide.from, from), until: Math.max(wide.until, until) }), span);
