import { type PageDraft, stack, textHeight, textWidth } from '../flow/draft';
import { heightOf, moved, type Row } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { DayGrid, GridEntry, GridPart } from '../model/book';
import { child } from '../model/element';
import type { Colour, Element, Mark } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, HAIRLINE, INK, MARGIN, MUTED, PAPER, STYLES, TINT } from '../model/theme';
import { heading, type PartContext, partHeading } from './headings';
import { timeAxis } from './time-axis';
import { trackMark } from './track-mark';

const TIME = 36;
const GAP = 4;
const PAD = 5;
/** More rooms than this are shown on further pages, so that type stays legible. */
const MOST_COLUMNS = 6;
const MOST_PER_MINUTE = 1.35;

interface Cell {
  readonly entry: GridEntry;
  readonly left: number;
  readonly width: number;
  readonly make: (owner: Element) => Row[];
  readonly need: number;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function box(left: number, top: number, right: number, bottom: number): [number, number][] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function wideText(entry: GridEntry, width: number, owner: Element, { tools }: PartContext): Row[] {
  const text = [...plain(entry.title, { strong: true }), ...plain(` ${entry.details.join(', ')}`)];
  return setParagraph(text, { style: STYLES.sans, measure: width - PAD * 2, owner, left: PAD }, tools);
}

function narrowText(entry: GridEntry, width: number, owner: Element, { tools }: PartContext): Row[] {
  const room = width - PAD * 2;
  const marked = entry.mark ? 17 : 0;
  const label = setParagraph(
    plain(entry.label),
    { style: STYLES.sansStrong, measure: room - marked, owner, left: PAD + marked, colour: ACCENT },
    tools,
  );
  const title = setParagraph(
    plain(entry.title),
    { style: STYLES.smallStrong, measure: room, owner, left: PAD, colour: INK },
    tools,
  );
  const details = entry.details.flatMap((detail) =>
    setParagraph(plain(detail), { style: STYLES.small, measure: room, owner, left: PAD, colour: MUTED }, tools),
  );
  return [...label, ...title.map((row, at) => ({ ...row, before: at === 0 ? 3 : 0 })), ...details];
}

/** Where among things for everybody at the same time this one stands, and how many there are. */
function laneOf(entry: GridEntry, entries: readonly GridEntry[]): { readonly lane: number; readonly lanes: number } {
  const rivals = entries.filter(
    (one) => one.columns.length === 0 && one.startMinute < entry.endMinute && entry.startMinute < one.endMinute,
  );
  return { lane: rivals.indexOf(entry), lanes: Math.max(1, rivals.length) };
}

function cellOf(
  entry: GridEntry,
  day: DayGrid,
  shown: readonly number[],
  width: number,
  context: PartContext,
): Cell | null {
  const across = entry.columns.length === 0;
  const places = entry.columns.map((column) => shown.indexOf(column)).filter((place) => place >= 0);
  if (!across && places.length === 0) return null;
  const { lane, lanes } = across ? laneOf(entry, day.entries) : { lane: Math.min(...places), lanes: shown.length };
  const own = (width - TIME - GAP * (lanes - 1)) / lanes;
  const left = TIME + lane * (own + GAP);
  const make = (owner: Element): Row[] => (across ? wideText : narrowText)(entry, own, owner, context);
  return { entry, left, width: own, make, need: heightOf(make(child(null, 'TD'))) + PAD * 2 };
}

/** One cell with its ground, edge and text, linked as a whole. */
function cellMarks(cell: Cell, top: number, bottom: number, owner: Element, context: PartContext): Mark[] {
  const { entry, left, width } = cell;
  const across = entry.columns.length === 0;
  const edges = box(left, top + 1, left + width, bottom - 1);
  const ground: Mark[] = [
    {
      kind: 'shape',
      owner: null,
      points: edges,
      closed: true,
      fill: across ? TINT : PAPER,
      ...(across ? {} : { stroke: HAIRLINE, lineWidth: 0.7 }),
    },
  ];
  if (entry.mark) {
    ground.push({
      kind: 'shape',
      owner: null,
      points: box(left, top + 1, left + width, top + 3),
      closed: true,
      fill: ACCENT,
    });
    ground.push(...trackMark(entry.mark, left + PAD, top + PAD + 0.5, 13, null, context.tools));
  }
  const link = entry.to ? child(owner, 'Link') : owner;
  const into = { marks: [] as PageDraft['marks'][number][], anchors: [] };
  const rows = cell.make(link);
  const start = across ? top + (bottom - top - heightOf(rows)) / 2 : top + PAD;
  stack(rows, left, start, null, into);
  const text = into.marks.map(({ mark }) => mark);
  if (!entry.to) return [...ground, ...text];
  const description = [entry.label, entry.title].filter(Boolean).join(' ');
  return [
    ...ground,
    ...text,
    { kind: 'link', owner: link, box: [left, top, left + width, bottom], to: `#${entry.to}`, description },
  ];
}

function columnHeads(
  day: DayGrid,
  shown: readonly number[],
  width: number,
  table: Element,
  { tools }: PartContext,
): { marks: Mark[]; height: number } {
  const row = child(table, 'TR');
  const corner = child(row, 'TH', { scope: 'Column' });
  const one = (width - TIME - GAP * (shown.length - 1)) / shown.length;
  const time = setParagraph(
    plain('Time'),
    { style: STYLES.smallStrong, measure: TIME, owner: corner, colour: MUTED },
    tools,
  );
  const marks: Mark[] = time.flatMap(({ marks }) => marks);
  let height = 0;
  shown.forEach((column, at) => {
    const head = child(row, 'TH', { scope: 'Column' });
    const { name = '', detail = '' } = day.columns[column] ?? {};
    const rows = [
      ...setParagraph(plain(name), { style: STYLES.sansStrong, measure: one - 4, owner: head, colour: ACCENT }, tools),
      ...setParagraph(plain(detail), { style: STYLES.small, measure: one - 4, owner: head, colour: MUTED }, tools),
    ];
    const into = { marks: [] as PageDraft['marks'][number][], anchors: [] };
    stack(rows, TIME + at * (one + GAP), 0, null, into);
    marks.push(...into.marks.map(({ mark }) => mark));
    height = Math.max(height, heightOf(rows));
  });
  return { marks, height: height + 5 };
}

function timeMark(text: string, y: number, owner: Element | null, colour: Colour, { tools }: PartContext): Mark[] {
  const [row] = setParagraph(plain(text), { style: STYLES.smallStrong, measure: TIME, owner, colour }, tools);
  return (row?.marks ?? []).map((mark) => moved(mark, 0, y));
}

function gridPage(
  day: DayGrid,
  shown: readonly number[],
  opening: readonly Row[],
  part: GridPart,
  anchor: string | null,
  context: PartContext,
): PageDraft {
  const width = textWidth(context.paper);
  const into = { marks: [] as PageDraft['marks'][number][], anchors: [] as PageDraft['anchors'][number][] };
  const rooms = shown.length < day.columns.length ? ` (${shown.map((at) => day.columns[at]?.name).join(', ')})` : '';
  let y = stack(opening, MARGIN.left, MARGIN.top, null, into);
  y = stack(heading(day.heading + rooms, 'H2', width, false, context), MARGIN.left, y, null, into) + 10;
  if (anchor) into.anchors.push({ name: anchor, y: MARGIN.top });
  const table = child(context.section, 'Table');
  const put = (marks: readonly Mark[], dy: number): void => {
    for (const mark of marks) into.marks.push({ mark: moved(mark, MARGIN.left, dy), column: null });
  };
  const heads = columnHeads(day, shown, width, table, context);
  put(heads.marks, y);
  y += heads.height;
  const cells = day.entries.map((entry) => cellOf(entry, day, shown, width, context)).filter((cell) => cell !== null);
  const room = context.paper.height - MARGIN.bottom - y;
  const axis = timeAxis(
    cells.map(({ entry, need }) => ({ from: entry.startMinute, to: entry.endMinute, need })),
    Math.min(room, textHeight(context.paper)),
    MOST_PER_MINUTE,
  );
  for (const start of [...new Set(cells.map(({ entry }) => entry.startMinute))].sort((a, b) => a - b)) {
    const row = child(table, 'TR');
    const here = cells.filter(({ entry }) => entry.startMinute === start);
    put(timeMark(clock(start), y + axis(start) + PAD - 1, child(row, 'TH', { scope: 'Row' }), INK, context), 0);
    for (const cell of here.filter(({ entry }) => entry.columns.length === 0)) {
      const owner = child(row, 'TD', { columnSpan: shown.length });
      put(cellMarks(cell, y + axis(start), y + axis(cell.entry.endMinute), owner, context), 0);
    }
    const single = here.filter(({ entry }) => entry.columns.length > 0);
    if (single.length === 0) continue;
    for (const column of shown) {
      const owner = child(row, 'TD');
      const cell = single.find(({ entry }) => entry.columns.includes(column));
      put(
        cell
          ? cellMarks(cell, y + axis(start), y + axis(cell.entry.endMinute), owner, context)
          : [{ kind: 'empty', owner }],
        0,
      );
    }
  }
  return { ...into, paper: context.paper, head: `${part.heading} · ${day.heading}` };
}

/** A page per day, or several where there are many rooms: rooms across, time down, what is for everybody across all. */
export function layOutGrids(part: GridPart, context: PartContext): PageDraft[] {
  const width = textWidth(context.paper);
  return part.days.flatMap((day, place) => {
    const columns = day.columns.map((_, at) => at);
    const pages = Math.max(1, Math.ceil(columns.length / MOST_COLUMNS));
    const size = Math.ceil(columns.length / pages);
    return Array.from({ length: pages }, (_, at) => {
      const opening = place === 0 && at === 0 ? partHeading(part.heading, width, context) : [];
      return gridPage(
        day,
        columns.slice(at * size, (at + 1) * size),
        opening,
        part,
        at === 0 ? `${context.anchor}-${place}` : null,
        context,
      );
    });
  });
}
