import type { Mark } from '../model/plan';

/** One line of a column, or something as tall as several, with what stands in it. */
export interface Row {
  /** In points. */
  readonly height: number;
  /** White space above, left out at the top of a column. */
  readonly before: number;
  /** In points from the row's top left corner. */
  readonly marks: readonly Mark[];
  /** How bad it is to end a column after this row: 0 fine, infinite never. */
  readonly cost: number;
  /** Anchors that stand at this row. */
  readonly anchors?: readonly string[];
  /** What the row belongs to, for the running head: the code of an abstract. */
  readonly label?: string;
}

/** The rows with white space above the first. */
export function spaced(rows: readonly Row[], before: number): Row[] {
  return rows.map((row, at) => (at === 0 ? { ...row, before: row.before + before } : row));
}

/** The rows kept in one column, together with what follows. */
export function kept(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, cost: Number.POSITIVE_INFINITY }));
}

/** Height of rows that stand together, white space above the first left out. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, at) => sum + row.height + (at === 0 ? 0 : row.before), 0);
}

/** The mark moved by so many points. */
export function moved<M extends Mark>(mark: M, dx: number, dy: number): M {
  switch (mark.kind) {
    case 'text':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
    case 'page-number':
      return { ...mark, right: mark.right + dx, y: mark.y + dy };
    case 'shape':
      return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
    case 'link': {
      const [left, top, right, bottom] = mark.box;
      return { ...mark, box: [left + dx, top + dy, right + dx, bottom + dy] };
    }
    default:
      return mark;
  }
}

/** The row with more marks in it, before (default) or after its own in reading order. */
export function withMarks(row: Row, marks: readonly Mark[], place: 'first' | 'last' = 'first'): Row {
  return { ...row, marks: place === 'first' ? [...marks, ...row.marks] : [...row.marks, ...marks] };
}
