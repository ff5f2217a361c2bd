import { type PageDraft, stack } from './flow/draft';
import { heightOf } from './flow/row';
import type { Tools } from './lines/tools';
import type { AbstractEntry, Book } from './model/book';
import { child } from './model/element';
import type { ShapeMark, TextMark } from './model/plan';
import { abstractMeasure, abstractRows } from './parts/abstracts';

/** White paper round the column, in points. */
const BLEED = 12;

/** One abstract as its column in the book shows it, in points from the top left corner. */
export interface AbstractStrip {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (TextMark | ShapeMark)[];
  /** How many lines the text takes, everything counted. */
  readonly lines: number;
  /** Characters that no font of the book has a shape for. */
  readonly missing: readonly string[];
}

/**
 * Sets one abstract line by line as `plan` sets it in the book, in one column however long it is: what its author is
 * shown before there is a book. Pure; never throws.
 */
export function setAbstract(entry: AbstractEntry, paper: Book['paper'], tools: Tools): AbstractStrip {
  const measure = abstractMeasure(paper);
  const rows = abstractRows(entry, measure, { section: child(null, 'Sect'), tools });
  const into = { marks: [] as PageDraft['marks'][number][], anchors: [] as PageDraft['anchors'][number][] };
  stack(rows, BLEED, BLEED, null, into);
  const marks = into.marks.flatMap(({ mark }) => (mark.kind === 'text' || mark.kind === 'shape' ? [mark] : []));
  const texts = marks.filter((mark) => mark.kind === 'text');
  const missing = texts.flatMap(({ pieces }) => pieces.flatMap(({ face, text }) => tools.fonts.missing(face, text)));
  return {
    width: measure + 2 * BLEED,
    height: heightOf(rows) + 2 * BLEED,
    marks,
    lines: new Set(texts.map(({ y }) => y)).size,
    missing: [...new Set(missing)],
  };
}
