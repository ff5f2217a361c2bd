import { type PageDraft, stack } from '../flow/draft';
import { heightOf, type Row, spaced } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { TextStyle } from '../lines/text-style';
import { child } from '../model/element';
import type { BoardLabel, CodeSquare, LabelsPart } from '../model/papers';
import type { Colour, Element, Mark } from '../model/plan';
import type { Text } from '../model/run';
import { plain } from '../model/text';
import { ACCENT, HAIRLINE, INK, MUTED, STYLES } from '../model/theme';
import type { PartContext } from './headings';
import { trackMark } from './track-mark';

/** The sizes of a label that fills a sheet on its side, in points; one of two to a sheet is smaller by the root of two. */
const SIZE = {
  edge: 36,
  number: 230,
  word: 20,
  square: 150,
  sign: 92,
  code: 26,
  when: 27,
  where: 15,
  foot: 66,
} as const;
/** The largest and the smallest type of the title; the names follow at this share of it. */
const TITLE = { largest: 46, smallest: 12, step: 1, people: 0.62 } as const;
/** How high figures are, in em. */
const FIGURE = 0.66;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of all sizes. */
  readonly scale: number;
}

const box = (x: number, y: number, width: number, height: number) =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;

/** Dark cells of a code, those beside each other as one bar: no light seam shows between them in print. */
function squareMarks({ rows }: CodeSquare, x: number, y: number, size: number, owner: Element): Mark[] {
  const cell = size / rows.length;
  return rows.flatMap((row, down): Mark[] => {
    const bars: Mark[] = [];
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from]) continue;
      let to = from + 1;
      while (row[to]) to += 1;
      const points = box(x + from * cell, y + down * cell, (to - from) * cell, cell * 1.02);
      bars.push({ kind: 'shape', owner, points, closed: true, fill: INK });
      from = to;
    }
    return bars;
  });
}

/** How much of a code's left is light, in points: what stands under it begins where the dark cells do. */
function quietOf(square: CodeSquare | null): number {
  const first = Math.min(...(square?.rows ?? []).map((row) => row.indexOf(true)).filter((at) => at >= 0));
  return square && Number.isFinite(first) ? (first / square.rows.length) * SIZE.square : 0;
}

/** Title and names in the largest type in which both fit. */
function words(label: BoardLabel, frame: Frame, room: number, section: Element, { tools }: PartContext): Row[] {
  const measure = frame.width - 2 * SIZE.edge * frame.scale;
  const at = (size: number, owners: readonly (Element | null)[]): Row[] => {
    const set = (text: Text, share: number, strong: boolean, owner: Element | null): Row[] => {
      const style = { ...STYLES.abstractTitle, size: size * share, leading: size * share * 1.16, strong };
      return setParagraph(text, { style, measure, owner }, tools);
    };
    const people = set(label.people, TITLE.people, false, owners[1] ?? null);
    return [...set(label.title, 1, true, owners[0] ?? null), ...spaced(people, size * 0.35)];
  };
  let size = TITLE.largest * frame.scale;
  while (size > TITLE.smallest * frame.scale && heightOf(at(size, [])) > room) size -= TITLE.step * frame.scale;
  return at(size, [child(section, 'P'), child(section, 'P')]);
}

/** One label within its part of the sheet. */
function layOutLabel(label: BoardLabel, frame: Frame, into: Parameters<typeof stack>[4], context: PartContext): void {
  const { tools } = context;
  const { left, top, width, height, scale: s } = frame;
  const section = child(context.section, 'Sect', { title: label.code || `Board ${label.number}` });
  const edge = SIZE.edge * s;
  const [start, end, bottom] = [left + edge, left + width - edge, top + height - edge];
  const put = (text: string, style: TextStyle, x: number, y: number, measure: number, colour: Colour, owner: Element) =>
    stack(setParagraph(plain(text), { style, measure, owner, colour }, tools), x, y, null, into);
  const sans = (size: number, strong = false): TextStyle => ({
    ...STYLES.sans,
    ...{ size: size * s, leading: size * s * 1.2, strong },
  });
  const digits = tools.fonts.width('sans-bold', String(label.number));
  const free = width - 2 * edge - (SIZE.square + SIZE.sign + 160) * s;
  const number = Math.min(SIZE.number * s, free / digits);
  const heading = child(section, 'H1');
  into.anchors.push({ name: `board-${label.number}`, y: top });
  put('Board ', sans(SIZE.word), start, top + edge, 200, MUTED, heading);
  const figures: Mark = {
    ...{ kind: 'text', owner: heading, x: start, y: top + edge + (SIZE.word * 1.4 + SIZE.number * FIGURE) * s },
    ...{ pieces: [{ text: String(label.number), face: 'sans-bold', size: number, rise: 0 }], gap: 0, stretch: 1 },
    ...{ colour: INK, width: digits * number, spaced: true },
  };
  into.marks.push({ mark: figures, column: null });
  if (label.track) {
    const x = end - (SIZE.square + SIZE.sign + 60) * s;
    const y = top + edge + 6 * s;
    const signs = trackMark(label.track, x, y, SIZE.sign * s, null, tools);
    into.marks.push(...signs.map((mark) => ({ mark, column: null })));
    const name = `Track ${label.track.letter}: ${label.track.name} `;
    put(name, sans(13), x, y + (SIZE.sign + 8) * s, (SIZE.sign + 36) * s, MUTED, child(section, 'P'));
  }
  if (label.square) {
    const figure = child(section, 'Figure', { alternative: label.square.alternative });
    const marks = squareMarks(label.square, end - SIZE.square * s, top + edge, SIZE.square * s, figure);
    into.marks.push(...marks.map((mark) => ({ mark, column: null })));
  }
  const codeAt = top + edge + (SIZE.square + 6) * s;
  const codeX = end - (SIZE.square - quietOf(label.square)) * s;
  if (label.code) put(label.code, sans(SIZE.code, true), codeX, codeAt, 400, INK, child(section, 'P'));
  const ruleAt = top + edge + 204 * s;
  const foot = bottom - SIZE.foot * s;
  const rule = (y: number): Mark => ({
    ...{ kind: 'shape', owner: null, closed: false, stroke: ACCENT, lineWidth: 1.5 * s },
    points: [
      [start, y],
      [end, y],
    ],
  });
  into.marks.push({ mark: rule(ruleAt), column: null });
  stack(words(label, frame, foot - ruleAt - 28 * s, section, context), start, ruleAt + 16 * s, null, into);
  const next = put(label.when, sans(SIZE.when, true), start, foot, end - start, ACCENT, child(section, 'P'));
  put(label.where, sans(SIZE.where), start, next + 2 * s, end - start, MUTED, child(section, 'P'));
}

/** Labels one to a sheet on its side, or two to an upright sheet with a line along which it is cut. */
export function layOutLabels({ labels, perPage, heading }: LabelsPart, context: PartContext): PageDraft[] {
  const { width, height } = context.paper;
  const paper = perPage === 1 ? { width: height, height: width } : context.paper;
  const tall = paper.height / perPage;
  const scale = perPage === 1 ? 1 : Math.SQRT1_2;
  const pages: PageDraft[] = [];
  for (let at = 0; at < labels.length; at += perPage) {
    const into = { marks: [] as PageDraft['marks'][number][], anchors: [] as PageDraft['anchors'][number][] };
    if (at === 0) into.anchors.push({ name: context.anchor, y: 0 });
    labels.slice(at, at + perPage).forEach((label, place) => {
      const frame = { left: 0, top: place * tall, width: paper.width, height: tall, scale };
      layOutLabel(label, frame, into, context);
    });
    const cut: Mark = {
      ...{ kind: 'shape', owner: null, closed: false, stroke: HAIRLINE, lineWidth: 0.5, dash: [4, 4] },
      points: [
        [0, tall],
        [paper.width, tall],
      ],
    };
    if (perPage === 2) into.marks.push({ mark: cut, column: null });
    pages.push({ ...into, paper, head: null });
  }
  return pages.length > 0 ? pages : [{ paper, marks: [], anchors: [{ name: context.anchor, y: 0 }], head: heading }];
}
