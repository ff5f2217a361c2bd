import type { Board, BoardRun, FloorPlan, Point } from '../floor-plan';
import { neighboursOf } from '../model/neighbours';
import type { BoardEntry } from './board-entry';
import type { DisplayItem } from './display-list';
import { FIGURE_WIDTH, INK, MM, TINTS } from './ink';
import { hatch, PATTERN_COUNT } from './pattern';
import { centred, moved, textWidth } from './pen';

/** Metres between two cards of one run. */
const GAP = 0.06;

const ORIGIN: Point = { x: 0, y: 0 };

/** The stand itself, seen from above. */
export function drawRun({ id, from, to }: BoardRun): DisplayItem {
  return { kind: 'line', role: 'stand', label: `Run ${id}`, thing: id, from, to, stroke: INK.stand, lineWidth: 0.1 };
}

/** Corners of the part of a card from one distance in front of the face to another. */
function band(board: Board, from: number, to: number): Point[] {
  const half = (board.width - GAP) / 2;
  const [a, b] = [moved(board.at, board.facing, from), moved(board.at, board.facing, to)];
  const [left, right] = [board.facing - 90, board.facing + 90];
  return [moved(a, left, half), moved(a, right, half), moved(b, right, half), moved(b, left, half)];
}

function spoken(board: Board, entry: BoardEntry | undefined): string {
  const topic = entry?.topic ? `topic ${entry.topic.letter}, ${entry.topic.name}` : '';
  const parts = [entry?.title ?? '', entry?.presenter ?? '', topic].filter((part) => part !== '');
  return parts.length > 0 ? `Board ${board.number}: ${parts.join('; ')}` : `Board ${board.number}`;
}

/** How the cards of one plan are drawn, in metres. */
export interface CardStyle {
  /** Letters of the topics in order, which fixes their patterns. */
  readonly topics: readonly string[];
  readonly millimetre: number;
  /** Em of the numbers. */
  readonly number: number;
  /** How many figures the longest number has. */
  readonly figures: number;
  /** How far a card may reach into the aisle. */
  readonly reach: number;
}

/** Numbers as large as the boards allow, and cards that leave the aisle between them visible. */
export function cardStyle({ boards, ...rest }: FloorPlan, topics: readonly string[], millimetre: number): CardStyle {
  const figures = Math.max(1, ...boards.map(({ number }) => String(number).length));
  const width = Math.min(...boards.map((board) => board.width)) - GAP - 0.6 * millimetre;
  const number =
    Math.max(MM.number, Math.min(MM.largeNumber, width / (figures * FIGURE_WIDTH) / millimetre)) * millimetre;
  const aisles = neighboursOf({ boards, ...rest }).flatMap((some, i) =>
    some
      .filter(({ relation }) => relation === 'facing')
      .map(({ board }) => {
        const [a, b] = [boards[i]?.at ?? ORIGIN, boards[board]?.at ?? ORIGIN];
        return Math.hypot(a.x - b.x, a.y - b.y);
      }),
  );
  return { topics, millimetre, number, figures, reach: Math.min(...aisles, Infinity) / 2 - millimetre };
}

/** Metres that the longest number takes straight ahead of a board's face. */
function numberAhead({ facing }: Board, { number, figures }: CardStyle): number {
  const upright = Math.abs(Math.sin((facing * Math.PI) / 180));
  return figures * number * FIGURE_WIDTH * (1 - upright) + number * 0.75 * upright;
}

/**
 * One board as a card in front of its face: a strip with the pattern and the letter of the topic, then the number. Where
 * the aisle is too narrow on paper for both, the number stands on the pattern and the letter is left to the legend.
 */
export function drawBoard(
  board: Board,
  entry: BoardEntry | undefined,
  style: CardStyle,
  isChosen = false,
): DisplayItem[] {
  const { millimetre, number, reach, topics } = style;
  const letter = MM.letter * millimetre;
  const ahead = numberAhead(board, style) + 1.2 * millimetre;
  const strip = entry?.topic && letter * 1.1 + ahead <= reach ? letter * 1.1 : 0;
  const depth = strip + ahead;
  const own = { board: board.number } as const;
  const edge = { stroke: INK.stand, lineWidth: MM.line * millimetre };
  const card: DisplayItem = {
    kind: 'path',
    role: 'board',
    label: spoken(board, entry),
    points: band(board, 0, depth),
    closed: true,
    fill: INK.paper,
    ...edge,
    ...own,
    ...(entry?.href === undefined ? {} : { href: entry.href }),
  };
  const middle = moved(board.at, board.facing, (strip + depth) / 2);
  const text = centred(String(board.number), middle, number, { role: 'number', bold: true, ...own });
  const ring: DisplayItem = {
    kind: 'path',
    role: 'chosen',
    points: band(board, 0, depth),
    closed: true,
    stroke: INK.here,
    lineWidth: MM.chosen * millimetre,
    ...own,
  };
  const chosen = isChosen ? [ring] : [];
  if (!entry?.topic) return [card, ...chosen, text];
  const place = topics.indexOf(entry.topic.letter);
  const outline = band(board, 0, strip || depth);
  const strokes = hatch(outline, place, board.facing - 90, millimetre);
  const patch = (at: Point, width: number, height: number): DisplayItem => {
    return {
      kind: 'rect',
      role: 'letter',
      x: at.x - width / 2,
      y: at.y - height / 2,
      width,
      height,
      fill: INK.paper,
      ...own,
    };
  };
  const centre = moved(board.at, board.facing, strip / 2);
  return [
    card,
    {
      kind: 'path',
      role: 'topic',
      points: outline,
      closed: true,
      fill: TINTS[place % PATTERN_COUNT] ?? INK.paper,
      ...own,
    },
    { kind: 'hatch', role: 'topic', strokes, stroke: INK.hatch, lineWidth: MM.hair * millimetre, ...own },
    { kind: 'path', role: 'topic', points: outline, closed: true, ...edge, ...own },
    ...(strip > 0
      ? [patch(centre, letter, letter * 0.95), centred(entry.topic.letter, centre, letter, { role: 'letter', ...own })]
      : [patch(middle, textWidth(text.text, number, FIGURE_WIDTH), number * 0.8)]),
    ...chosen,
    text,
  ];
}
