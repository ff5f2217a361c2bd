import type { Point } from '../floor-plan';
import type { DisplayItem, TextItem } from './display-list';
import { INK, LETTER_WIDTH, MM } from './ink';

/** Base line below the middle of capitals and figures, in ems. */
const HALF_CAPITAL = 0.35;

/** Metres that a text takes, about. */
export function textWidth(text: string, size: number, perLetter = LETTER_WIDTH): number {
  return [...text].length * size * perLetter;
}

/** A text whose capitals are centred on a point. */
export function centred(
  text: string,
  middle: Point,
  size: number,
  more: Pick<TextItem, 'role'> & Partial<TextItem>,
): TextItem {
  const angle = ((more.turn ?? 0) * Math.PI) / 180;
  const down = HALF_CAPITAL * size;
  const at = { x: middle.x - down * Math.sin(angle), y: middle.y + down * Math.cos(angle) };
  return { kind: 'text', text, at, anchor: 'middle', size, fill: INK.text, ...more };
}

/** A text on a patch of its own that hides what runs below it. */
export function plaque(
  text: string,
  middle: Point,
  millimetre: number,
  { turn = 0, fill = INK.paper, ink = INK.text }: { turn?: number; fill?: string; ink?: string } = {},
): DisplayItem[] {
  const size = MM.text * millimetre;
  const long = textWidth(text, size) + 2 * millimetre;
  const high = size * 1.3;
  const [width, height] = turn === 0 ? [long, high] : [high, long];
  return [
    { kind: 'rect', role: 'label', x: middle.x - width / 2, y: middle.y - height / 2, width, height, fill },
    centred(text, middle, size, { role: 'label', turn, fill: ink }),
  ];
}

/** A point moved along a direction given in degrees. */
export function moved({ x, y }: Point, degrees: number, metres: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + metres * Math.cos(angle), y: y + metres * Math.sin(angle) };
}
