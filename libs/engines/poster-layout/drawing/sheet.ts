import type { Point } from '../floor-plan';
import { type LegendLine, legendColumn, legendHeight } from './draw-legend';

/** What a page of A4 leaves for the drawing below its heading, in millimetres: on its side and upright. */
const LONG = 277;
const SHORT = 160;
const NARROW = 190;
const TALL = 246;
/** Millimetres round the hall for the names of the doors, above it for the title, and free at the edges. */
const RIM = 8;
const HEAD = 11;
export const MARGIN = 2;

/** How the hall and its legend stand on a sheet of A4; metres of floor where nothing else is said. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Metres of floor in one millimetre of paper. */
  readonly millimetre: number;
  readonly legendAt: Point;
  readonly legendColumns: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function legendBelow(hall: Box, legend: readonly LegendLine[], long: number, short: number): Sheet {
  const [width, depth] = [hall.right - hall.left, hall.bottom - hall.top];
  const legendColumns = Math.max(1, Math.floor((long - 2 * MARGIN) / legendColumn(legend)));
  const foot = legendHeight(legend, legendColumns) + MARGIN;
  const millimetre = Math.max(width / (long - 2 * RIM), depth / (short - HEAD - 2 * RIM - foot));
  const left = (hall.left + hall.right - long * millimetre) / 2;
  const top = hall.top - (HEAD + RIM) * millimetre;
  const legendAt = { x: left + MARGIN * millimetre, y: hall.bottom + RIM * millimetre };
  const height = hall.bottom - top + (RIM + foot) * millimetre;
  return { left, top, width: long * millimetre, height, millimetre, legendAt, legendColumns };
}

function legendBeside(hall: Box, legend: readonly LegendLine[]): Sheet {
  const [width, depth] = [hall.right - hall.left, hall.bottom - hall.top];
  const column = legendColumn(legend);
  const room = SHORT - HEAD - 2 * RIM;
  const across = width / Math.max(1, LONG - 2 * RIM - column);
  const millimetre = legendHeight(legend, 1) > room ? Infinity : Math.max(across, depth / room);
  const spare = LONG - width / millimetre - 2 * RIM - column;
  const left = hall.left - (RIM + spare / 2) * millimetre;
  const top = hall.top - (HEAD + RIM) * millimetre;
  const legendAt = { x: hall.right + (RIM + spare / 2) * millimetre, y: hall.top };
  const height = hall.bottom - top + RIM * millimetre;
  return { left, top, width: LONG * millimetre, height, millimetre, legendAt, legendColumns: 1 };
}

/** The sheet on which the hall is largest: upright or on its side, with the legend below or beside it. */
export function layOutSheet(hall: Box, legend: readonly LegendLine[]): Sheet {
  return [
    legendBelow(hall, legend, LONG, SHORT),
    legendBelow(hall, legend, NARROW, TALL),
    legendBeside(hall, legend),
  ].reduce((best, sheet) => (sheet.millimetre < best.millimetre ? sheet : best));
}
