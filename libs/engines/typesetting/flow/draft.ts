import type { Mark, TextMark } from '../model/plan';
import { GRID, GUTTER, MARGIN } from '../model/theme';
import { balanceColumns, type ColumnRange, fillColumns } from './fill-columns';
import { moved, type Row } from './row';

/** A page whose anchors may still move to another number. */
export interface PageDraft {
  readonly paper: { readonly width: number; readonly height: number };
  readonly marks: readonly { readonly mark: Mark; readonly column: number | null }[];
  readonly anchors: readonly { readonly name: string; readonly y: number }[];
  /** What the running head says about this page; null for no head and no number. */
  readonly head: string | null;
}

/** Where rows are to flow. */
export interface Frame {
  readonly paper: { readonly width: number; readonly height: number };
  readonly columns: number;
  /** Rows across all columns at the top of the first page. */
  readonly opening: readonly Row[];
  /** Rows repeated at the top of later pages, such as a table's head. */
  readonly repeated?: readonly Row[];
  /** What the running head says, from the marks on the page. */
  readonly head: (rows: readonly Row[]) => string;
  /** Even out the columns of the last page. */
  readonly balanced?: boolean;
}

/** Width of the text area of a page. */
export function textWidth(paper: { readonly width: number }): number {
  return paper.width - MARGIN.left - MARGIN.right;
}

/** Height of the text area of a page. */
export function textHeight(paper: { readonly height: number }): number {
  return paper.height - MARGIN.top - MARGIN.bottom;
}

/** Width of each of so many columns. */
export function columnWidth(paper: { readonly width: number }, columns: number): number {
  return (textWidth(paper) - GUTTER * (columns - 1)) / columns;
}

/** Whether the mark is something to read. */
export function isText(mark: Mark): mark is TextMark {
  return mark.kind === 'text';
}

/** Places rows one under another from a corner; returns where the next would stand. */
export function stack(
  rows: readonly Row[],
  x: number,
  y: number,
  column: number | null,
  into: { marks: PageDraft['marks'][number][]; anchors: PageDraft['anchors'][number][] },
): number {
  let at = y;
  rows.forEach((row, index) => {
    if (index > 0) at += row.before;
    for (const mark of row.marks) into.marks.push({ mark: moved(mark, x, at), column });
    for (const name of row.anchors ?? []) into.anchors.push({ name, y: at });
    at += row.height;
  });
  return at;
}

/** Whole lines only, so that all columns share one grid. */
function onGrid(height: number): number {
  return Math.ceil(height / GRID - 0.001) * GRID;
}

/** Flows rows through the columns of as many pages as they need; all run a line longer if that saves the last page. */
export function flow(rows: readonly Row[], frame: Frame): PageDraft[] {
  const { paper, columns, opening, repeated = [] } = frame;
  const usual = Math.floor(textHeight(paper) / GRID) * GRID;
  const tall = (band: readonly Row[]): number =>
    onGrid(band.reduce((sum, row, at) => sum + row.height + (at > 0 ? row.before : 0), 0));
  const firstTop = tall(opening);
  const laterTop = tall(repeated);
  const filled = (height: number): { room: (column: number) => number; ranges: ColumnRange[] } => {
    const room = (column: number): number => height - (column < columns ? firstTop : laterTop);
    return { room, ranges: fillColumns(rows, room) };
  };
  const pagesOf = ({ ranges }: { readonly ranges: readonly ColumnRange[] }): number =>
    Math.ceil(ranges.length / columns);
  const normal = filled(usual);
  const longer = filled(usual + GRID);
  const chosen = pagesOf(longer) < pagesOf(normal) ? longer : normal;
  let { ranges } = chosen;
  if (frame.balanced) {
    const lastPage = Math.floor(Math.max(0, ranges.length - 1) / columns) * columns;
    const start = ranges[lastPage]?.from ?? 0;
    const balanced = balanceColumns(rows.slice(start), columns, chosen.room(lastPage));
    ranges = [
      ...ranges.slice(0, lastPage),
      ...balanced.map(({ from, to }) => ({ from: from + start, to: to + start })),
    ];
  }
  const pages: PageDraft[] = [];
  for (let at = 0; at === 0 || at < ranges.length; at += columns) {
    const into = { marks: [] as PageDraft['marks'][number][], anchors: [] as PageDraft['anchors'][number][] };
    const band = at === 0 ? opening : repeated;
    stack(band, MARGIN.left, MARGIN.top, null, into);
    const top = MARGIN.top + (at === 0 ? firstTop : laterTop);
    const shown: Row[] = [];
    ranges.slice(at, at + columns).forEach(({ from, to }, place) => {
      const here = rows.slice(from, to);
      shown.push(...here);
      stack(here, MARGIN.left + place * (columnWidth(paper, columns) + GUTTER), top, place, into);
    });
    pages.push({ ...into, paper, head: frame.head(shown) });
  }
  return pages;
}
