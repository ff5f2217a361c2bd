import { flow, type PageDraft, textWidth } from '../flow/draft';
import { heightOf, kept, moved, type Row, spaced, withMarks } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { BoardsPart } from '../model/book';
import { child } from '../model/element';
import type { Element } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, GRID, HAIRLINE, MUTED, STYLES } from '../model/theme';
import { figurePage } from './figure-page';
import { type PartContext, partHeading } from './headings';
import { pageNumber } from './page-number';
import { trackMark } from './track-mark';

const NEVER = Number.POSITIVE_INFINITY;
/** Left edges of the columns: board, code, shift, poster; the page stands at the right. */
const AT = { board: 0, code: 50, shift: 102, poster: 168 } as const;
const NUMBER = 40;

/** The head of the table; as decoration on later pages. */
function headRow(table: Element | null, width: number, { tools }: PartContext): Row {
  const row = table ? child(table, 'TR') : null;
  const cells = [
    ['Board', AT.board, 'left'],
    ['Code', AT.code, 'left'],
    ['Shift', AT.shift, 'left'],
    ['Poster and authors', AT.poster, 'left'],
    ['Page', width, 'right'],
  ] as const;
  const marks = cells.flatMap(([text, at, side]) => {
    const owner = row ? child(row, 'TH', { scope: 'Column' }) : null;
    const [line] = setParagraph(plain(text), { style: STYLES.label, measure: 200, owner, colour: ACCENT }, tools);
    return (line?.marks ?? []).map((mark) =>
      moved(mark, side === 'left' || mark.kind !== 'text' ? at : at - mark.width, 0),
    );
  });
  const rule = [
    [0, GRID + 3],
    [width, GRID + 3],
  ] as const;
  return {
    height: GRID * 2,
    before: 0,
    cost: NEVER,
    marks: [...marks, { kind: 'shape', owner: null, points: rule, closed: false, stroke: ACCENT, lineWidth: 0.8 }],
  };
}

function boardRows(board: BoardsPart['boards'][number], table: Element, width: number, { tools }: PartContext): Row[] {
  const row = child(table, 'TR');
  const number = child(row, 'TH', { scope: 'Row' });
  const code = child(row, 'TD');
  const shift = child(row, 'TD');
  const poster = child(row, 'TD');
  const page = child(row, 'TD');
  const measure = width - AT.poster - NUMBER;
  const sign = setParagraph(
    plain(String(board.number)),
    { style: STYLES.heading, measure: 40, owner: number, left: 18 },
    tools,
  );
  const when = setParagraph(
    plain(board.shift),
    { style: STYLES.note, measure: AT.poster - AT.shift - 8, owner: shift, left: AT.shift, colour: MUTED },
    tools,
  );
  const sort = setParagraph(
    plain(board.code),
    { style: STYLES.label, measure: 60, owner: code, left: AT.code, colour: ACCENT },
    tools,
  );
  const title = setParagraph(
    board.title,
    { style: STYLES.serifStrong, measure, owner: child(poster, 'P'), left: AT.poster },
    tools,
  );
  const people = setParagraph(
    board.people,
    { style: STYLES.serif, measure, owner: child(poster, 'P'), left: AT.poster },
    tools,
  );
  const rows = kept([...title, ...people]);
  const first = rows[0];
  if (!first) return [];
  const left = [
    ...trackMark(board.mark, AT.board, 0, 13, null, tools),
    ...(sign[0]?.marks ?? []).map((mark) => moved(mark, 0, -2.5)),
    ...(sort[0]?.marks ?? []),
    ...when.flatMap((line, at) => line.marks.map((mark) => moved(mark, 0, at * GRID))),
  ];
  const missing = when.length * GRID - heightOf(rows);
  const filled =
    missing > 0
      ? rows.map((one, at) => (at === rows.length - 1 ? { ...one, height: one.height + missing } : one))
      : rows;
  const height = heightOf(filled);
  const last = filled.length - 1;
  const lastHeight = filled[last]?.height ?? 0;
  return [withMarks(first, left), ...filled.slice(1)].map((one, at) => {
    if (at !== last) return one;
    const number = pageNumber(board.to, width, 9.4, 9, page, `Abstract ${board.code}`, ACCENT).map((mark) =>
      moved(mark, 0, lastHeight - height),
    );
    const rule = [
      [0, lastHeight + 4],
      [width, lastHeight + 4],
    ] as const;
    return withMarks(
      { ...one, cost: 0 },
      [...number, { kind: 'shape', owner: null, points: rule, closed: false, stroke: HAIRLINE, lineWidth: 0.4 }],
      'last',
    );
  });
}

/** The floor plan, then the posters by board with who presents when: the table says in words what the drawing shows. */
export function layOutBoards(part: BoardsPart, context: PartContext): PageDraft[] {
  const { section, tools, paper } = context;
  const width = textWidth(paper);
  const introduction = setParagraph(
    part.introduction,
    { style: STYLES.prose, measure: 400, owner: child(section, 'P') },
    tools,
  );
  const plan = part.plan ? [figurePage(part.heading, part.plan, context)] : [];
  const [first, ...rest] = [...(part.plan ? [] : partHeading(part.heading, width, context)), ...kept(introduction)];
  const anchored = first ? [{ ...first, anchors: [...(first.anchors ?? []), part.anchor] }] : [];
  const table = child(section, 'Table');
  const list = flow(
    part.boards.flatMap((board) => spaced(boardRows(board, table, width, context), 9)),
    {
      paper,
      columns: 1,
      opening: [...anchored, ...rest, ...spaced([headRow(table, width, context)], GRID)],
      repeated: [headRow(null, width, context)],
      head: () => part.heading,
    },
  );
  return [...plan, ...list];
}
