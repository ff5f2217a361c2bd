import { flow, type PageDraft, textWidth } from '../flow/draft';
import { heightOf, kept, moved, type Row, spaced } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import { child } from '../model/element';
import type { TablePart } from '../model/papers';
import type { Element, Mark } from '../model/plan';
import type { Text } from '../model/run';
import { plain } from '../model/text';
import { ACCENT, GRID, HAIRLINE, INK, STYLES } from '../model/theme';
import { type PartContext, partHeading } from './headings';
import { trackMark } from './track-mark';

const NEVER = Number.POSITIVE_INFINITY;
/** White space to the right of a cell, the side of a box to tick, and of a track's sign, in points. */
const APART = 9;
const BOX = 10;
const SIGN = 13;

interface Column {
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly box: boolean;
}

function columnsOf({ columns }: TablePart, width: number): Column[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let left = 0;
  return columns.map(({ name, share, box = false }) => {
    const column = { name, left, width: (share / whole) * width - APART, box };
    left += (share / whole) * width;
    return column;
  });
}

/** The head of the table; as decoration on later pages. */
function headRow(table: Element | null, columns: readonly Column[], width: number, { tools }: PartContext): Row {
  const row = table ? child(table, 'TR') : null;
  const marks = columns.flatMap(({ name, left }) => {
    const owner = row ? child(row, 'TH', { scope: 'Column' }) : null;
    const style = { style: STYLES.label, measure: 300, owner, left, colour: ACCENT };
    return setParagraph(plain(name), style, tools).flatMap((line) => line.marks);
  });
  const rule = [
    [0, GRID + 3],
    [width, GRID + 3],
  ] as const;
  const line: Mark = { kind: 'shape', owner: null, points: rule, closed: false, stroke: ACCENT, lineWidth: 0.8 };
  return { height: GRID * 1.6, before: 0, cost: NEVER, marks: [...marks, line] };
}

function boxMark(left: number): Mark {
  const points = [
    [left, 1],
    [left + BOX, 1],
    [left + BOX, 1 + BOX],
    [left, 1 + BOX],
  ] as const;
  return { kind: 'shape', owner: null, points, closed: true, stroke: INK, lineWidth: 0.7 };
}

/** The paragraphs of a cell, one under another. */
function cellMarks(
  paragraphs: readonly Text[],
  { left, width }: Column,
  at: number,
  owner: Element,
  tools: PartContext['tools'],
) {
  const style = at === 0 ? STYLES.sansStrong : STYLES.sans;
  const several = paragraphs.length > 1;
  const rows = paragraphs.flatMap((text) =>
    setParagraph(text, { style, measure: width, left, owner: several ? child(owner, 'P') : owner }, tools),
  );
  let top = 0;
  const marks = rows.flatMap((row) => {
    const own = row.marks.map((mark) => moved(mark, 0, top));
    top += row.height;
    return own;
  });
  return { marks, height: heightOf(rows) };
}

function bodyRow(
  { mark, cells }: TablePart['rows'][number],
  table: Element,
  columns: readonly Column[],
  width: number,
  { tools }: PartContext,
): Row {
  const row = child(table, 'TR');
  const set = columns.map((column, at) => {
    const owner = at === 0 ? child(row, 'TH', { scope: 'Row' }) : child(row, 'TD');
    const paragraphs = (cells[at] ?? []).filter((text) => text.some((run) => run.text !== ''));
    const empty: Mark[] = [...(column.box ? [boxMark(column.left)] : []), { kind: 'empty', owner }];
    if (paragraphs.length === 0) return { marks: empty, height: GRID };
    const shown = at === 0 && mark ? { ...column, left: SIGN + 5, width: column.width - SIGN - 5 } : column;
    return cellMarks(paragraphs, shown, at, owner, tools);
  });
  const height = Math.max(mark ? SIGN : 0, ...set.map((cell) => cell.height)) + 5;
  const rule = [
    [0, height - 1],
    [width, height - 1],
  ] as const;
  const line: Mark = { kind: 'shape', owner: null, points: rule, closed: false, stroke: HAIRLINE, lineWidth: 0.4 };
  const sign = mark ? trackMark(mark, 0, -0.5, SIGN, null, tools) : [];
  return { height, before: 4, cost: 0, marks: [...sign, ...set.flatMap((cell) => cell.marks), line] };
}

/** A table over as many pages as it needs, its head on each. */
export function layOutTable(part: TablePart, context: PartContext): PageDraft[] {
  const { section, tools, paper } = context;
  const width = textWidth(paper);
  const columns = columnsOf(part, width);
  const owner = child(section, 'P');
  const introduction = setParagraph(part.introduction, { style: STYLES.prose, measure: 430, owner }, tools);
  const opening = [...partHeading(part.heading, width, context), ...kept(introduction)];
  const table = child(section, 'Table');
  return flow(
    part.rows.map((row) => bodyRow(row, table, columns, width, context)),
    {
      paper,
      columns: 1,
      opening: [...opening, ...spaced([headRow(table, columns, width, context)], GRID)],
      repeated: [headRow(null, columns, width, context)],
      head: () => part.heading,
    },
  );
}
