import type { Selection } from './caret';

/** The marks of the inline subset, as a toolbar offers them. */
export const MARKS = {
  em: { mark: '*', says: 'emphasis' },
  strong: { mark: '**', says: 'strong' },
  sub: { mark: '~', says: 'below' },
  sup: { mark: '^', says: 'above' },
  code: { mark: '`', says: 'code' },
  math: { mark: '$', says: 'x' },
} as const;
export type MarkName = keyof typeof MARKS;

/** One change of a text: what replaces which stretch, and what is selected then. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly selection: Selection;
}

/** The selection without the white space at its ends: a mark never stands next to a space inside. */
function trimmed(text: string, { start, end }: Selection): Selection {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return lead === inner.length ? { start, end: start } : { start: start + lead, end: start + inner.trimEnd().length };
}

/** Whether the stretch stands between these marks, and not between longer ones of the same sign. */
function isBetween(text: string, { start, end }: Selection, mark: string): boolean {
  if (text.slice(start - mark.length, start) !== mark || text.slice(end, end + mark.length) !== mark) return false;
  if (mark !== '*') return true;
  const run = (step: number, from: number): number => (text[from] === '*' ? 1 + run(step, from + step) : 0);
  return run(-1, start - 1) % 2 === 1 && run(1, end) % 2 === 1;
}

/**
 * Puts marks round what is selected, or takes away those that stand there. Where nothing is selected the marks are put
 * round a word that says what they do, ready to be typed over.
 */
export function marked(text: string, selected: Selection, name: MarkName): Replacement {
  const { mark, says } = MARKS[name];
  const { start, end } = trimmed(text, selected);
  const inner = text.slice(start, end);
  if (isBetween(text, { start, end }, mark)) {
    const from = start - mark.length;
    return { from, to: end + mark.length, text: inner, selection: { start: from, end: from + inner.length } };
  }
  const words = inner === '' ? says : inner;
  const from = start + mark.length;
  return { from: start, to: end, text: `${mark}${words}${mark}`, selection: { start: from, end: from + words.length } };
}

/** Puts a text in the place of what is selected. */
export function replaced({ start, end }: Selection, text: string): Replacement {
  const after = start + text.length;
  return { from: start, to: end, text, selection: { start: after, end: after } };
}
