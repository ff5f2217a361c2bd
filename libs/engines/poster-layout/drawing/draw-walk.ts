import type { Point } from '../floor-plan';
import { between, distance } from '../geometry/points';
import type { DisplayItem } from './display-list';
import { INK, MM } from './ink';
import { moved } from './pen';

/** Millimetres of paper from arrow to arrow along the line, and how long an arrow is. */
const ARROWS = { apart: 24, length: 2.6 };

/** The line past all boards, with arrows in the middle of its longer parts. */
export function drawWalk(way: readonly Point[], millimetre: number): DisplayItem[] {
  const own = { role: 'walk', label: 'Walking order' } as const;
  const stroke = { stroke: INK.walk, lineWidth: MM.walk * millimetre };
  const arrows = way.slice(1).flatMap((to, i): DisplayItem[] => {
    const from = way[i] as Point;
    const length = distance(from, to);
    const long = ARROWS.length * millimetre;
    const count = length < 1.5 * long ? 0 : Math.max(1, Math.round(length / (ARROWS.apart * millimetre)));
    const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    return Array.from({ length: count }, (_, k): DisplayItem => {
      const tip = moved(between(from, to, (k + 0.5) / count), degrees, long / 2);
      const back = moved(tip, degrees + 180, long);
      const points = [tip, moved(back, degrees + 90, long * 0.35), moved(back, degrees - 90, long * 0.35)];
      return { kind: 'path', role: 'walk', points, closed: true, fill: INK.walk };
    });
  });
  return [{ kind: 'path', ...own, points: way, closed: false, ...stroke }, ...arrows];
}
