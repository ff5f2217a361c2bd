import type { Door, FloorPlan, Point } from '../floor-plan';
import { between, leftOf, plus, scaled, unit } from '../geometry/points';
import { cornersOf, isInside, overlapOf } from '../geometry/polygons';
import { clearancesOf } from '../hall/clearances';
import type { Body } from './bodies';
import { finding, type HallFinding, metres } from './finding';
import { openingOf } from './ways-out';

/** Direction from a door into the hall, as a vector of length 1. */
export function intoTheHall(door: Door, outline: readonly Point[]): Point {
  const opening = openingOf(door, outline);
  const left = leftOf(unit(...opening));
  return isInside(outline, plus(between(...opening, 0.5), scaled(left, 0.05))) ? left : scaled(left, -1);
}

/** Doors before which something stands. */
export function doorFindings(plan: FloorPlan, bodies: readonly Body[]): HallFinding[] {
  const { aisleAtLeast } = clearancesOf(plan);
  const outline = cornersOf(plan.outline);
  return plan.doors.flatMap((door, i) => {
    const [a, b] = openingOf(door, outline);
    const ahead = scaled(intoTheHall(door, outline), aisleAtLeast);
    const front = [a, b, plus(b, ahead), plus(a, ahead)];
    return bodies.flatMap((body) => {
      const at = body.kind === 'wall' ? undefined : overlapOf(front, body.shape);
      if (!at) return [];
      const message = `${body.name.replace(/^./, (letter) => letter.toUpperCase())} stands in front of the door “${door.label}”.`;
      const help = `Keep ${metres(aisleAtLeast)} free before the whole width of the door.`;
      return [finding('door-blocked', 'error', [door.id ?? `D${i + 1}`, body.id], message, help, at)];
    });
  });
}
