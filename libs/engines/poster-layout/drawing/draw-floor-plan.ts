import { walkOf } from '../clearance/walk-of';
import type { FloorPlan, Point } from '../floor-plan';
import type { BoardEntry, Topic } from './board-entry';
import type { DisplayItem, DisplayList } from './display-list';
import { cardStyle, drawBoard, drawRun } from './draw-boards';
import { boxOf, drawDoor, drawFloor, drawHere, drawPower } from './draw-hall';
import { drawLegend, legendLines } from './draw-legend';
import { drawWalk } from './draw-walk';
import { INK, MM } from './ink';
import { centred } from './pen';
import { layOutSheet, MARGIN } from './sheet';

export interface DrawingOptions {
  /** Where the drawing will hang. */
  readonly youAreHere?: Point;
  /** Draw the line past all boards in the order of their numbers. */
  readonly walkingLine?: boolean;
  /** Numbers of boards to mark. */
  readonly chosen?: readonly number[];
}

/** A bar of a round number of metres, ending at a point. */
function drawScale(right: Point, millimetre: number): DisplayItem[] {
  const metres = [1, 2, 5, 10, 20, 50].find((length) => length / millimetre >= 24) ?? 100;
  const size = MM.text * millimetre;
  const thick = 1.4 * millimetre;
  const left = right.x - metres;
  const bar = (x: number, width: number, fill: string): DisplayItem => {
    const edge = { stroke: INK.text, lineWidth: MM.hair * millimetre };
    return { kind: 'rect', role: 'scale', x, y: right.y - thick, width, height: thick, fill, ...edge };
  };
  const figure = (text: string, x: number): DisplayItem =>
    centred(text, { x, y: right.y - thick - size * 0.65 }, size, { role: 'scale' });
  return [
    bar(left, metres / 2, INK.text),
    bar(left + metres / 2, metres / 2, INK.paper),
    figure('0', left),
    figure(`${metres} m`, right.x - size * 0.8),
  ];
}

/** Topics in the order of their letters. */
function topicsOf(entries: readonly BoardEntry[]): Topic[] {
  const byLetter = new Map(entries.flatMap(({ topic }) => (topic ? [[topic.letter, topic] as const] : [])));
  return [...byLetter.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/**
 * Draws a hall for print and screen: walls, doors, areas, boards in walking order with number, letter and pattern of
 * their topic, scale bar and legend. Text sizes are chosen so that numbers are at least 2.5 mm high where the drawing
 * fills the print area of A4, upright or on its side, whichever shows the hall larger.
 * @param entries what hangs where; a board without an entry is drawn as free, all as plain where none are given
 */
export function drawFloorPlan(
  floorPlan: FloorPlan,
  entries: readonly BoardEntry[] = [],
  { youAreHere, walkingLine = false, chosen = [] }: DrawingOptions = {},
): DisplayList {
  const topics = topicsOf(entries);
  const legend = legendLines(floorPlan, topics, walkingLine);
  const sheet = layOutSheet(boxOf(floorPlan.outline), legend);
  const { left, top, width, millimetre } = sheet;
  const entryOf = new Map(entries.map((entry) => [entry.board, entry]));
  const free = (board: number): BoardEntry | undefined => (entries.length > 0 ? { board, title: 'free' } : undefined);
  const style = cardStyle(
    floorPlan,
    topics.map(({ letter }) => letter),
    millimetre,
  );
  const titleAt = { x: left + MARGIN * millimetre, y: top + 8 * millimetre };
  const size = MM.title * millimetre;
  const items: DisplayItem[] = [
    {
      kind: 'text',
      role: 'title',
      text: floorPlan.name,
      at: titleAt,
      anchor: 'start',
      size,
      bold: true,
      fill: INK.text,
    },
    ...drawScale({ x: left + width - MARGIN * millimetre, y: titleAt.y }, millimetre),
    ...drawFloor(floorPlan, millimetre),
    ...floorPlan.runs.map(drawRun),
    ...[...floorPlan.boards]
      .sort((a, b) => a.number - b.number)
      .flatMap((board) =>
        drawBoard(board, entryOf.get(board.number) ?? free(board.number), style, chosen.includes(board.number)),
      ),
    ...(walkingLine ? drawWalk(walkOf(floorPlan), millimetre) : []),
    ...floorPlan.doors.flatMap((door) => drawDoor(door, floorPlan.outline, millimetre)),
    ...floorPlan.power.flatMap((socket) => drawPower(socket, millimetre)),
    ...(youAreHere ? drawHere(youAreHere, millimetre) : []),
    ...drawLegend(legend, sheet.legendAt, sheet.legendColumns, millimetre),
  ];
  return { left, top, width, height: sheet.height, metresPerMillimetre: millimetre, items };
}
