import type { FloorPlan, Point } from '../floor-plan';
import { dot } from '../geometry/points';
import { STAND_THICKNESS } from '../hall/hall-wish';
import { boardsThatFit, lengthFor } from '../hall/run-boards';
import { freeStretches, type KeepOff, type Line } from './free-stretches';
import { reachAcross } from './rows';
import { gangwayIn, type Stand, type StandWish, thingsToKeepOff, total, trimmed, wallsToKeepOff } from './stands';

/** Degrees by which runs stand askew to the axis, and boards to a face. */
const ANGLES = [60, 45];
const PER_FACE = [6, 4, 3];
const PHASES = 3;

/** One way to lay a herring-bone over the floor. */
interface Weave {
  readonly along: Point;
  readonly angle: number;
  readonly perFace: number;
  /** Where the first band and the first run lie, as parts of a step. */
  readonly shift: readonly [number, number];
}

function bands(
  plan: FloorPlan,
  { along, angle, perFace, shift }: Weave,
  wish: StandWish,
  keepOffs: readonly KeepOff[],
): Stand[] {
  const across = { x: -along.y, y: along.x };
  const radians = (angle * Math.PI) / 180;
  const length = lengthFor(perFace, wish.boardWidth);
  const deep = length * Math.sin(radians);
  const gangway = gangwayIn(plan, wish.aisle);
  const bandStep = deep + gangway + STAND_THICKNESS;
  const runStep = (wish.aisle + STAND_THICKNESS) / Math.sin(radians);
  const { from, to } = reachAcross(plan, along);
  const fars = plan.outline.map((corner) => dot(along, corner));
  const [start, end] = [Math.min(...fars), Math.max(...fars)];
  const stands: Stand[] = [];
  let [isOdd, count] = [false, 0];
  for (let off = from + gangway + deep / 2 + shift[0] * bandStep; off < to && count < wish.boards; off += bandStep) {
    const turn = isOdd ? -radians : radians;
    isOdd = !isOdd;
    const slant = {
      x: along.x * Math.cos(turn) + across.x * Math.sin(turn),
      y: along.y * Math.cos(turn) + across.y * Math.sin(turn),
    };
    for (let far = start + shift[1] * runStep; far < end && count < wish.boards; far += runStep) {
      const line: Line = {
        origin: { x: along.x * far + across.x * off, y: along.y * far + across.y * off },
        along: slant,
      };
      const [longest] = freeStretches(line, plan.outline, keepOffs)
        .map(([a, b]) => [Math.max(a, -length / 2), Math.min(b, length / 2)] as const)
        .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
      const fit = longest ? Math.min(perFace, boardsThatFit(longest[1] - longest[0], wish.boardWidth)) : 0;
      if (!longest || fit < 2) continue;
      stands.push({ line, stretch: longest, perFace: fit, sides: wish.sides });
      count += fit * wish.sides;
    }
  }
  return stands;
}

/** Short runs askew to an axis, each band of them leaning the other way: people see many boards as they walk in. */
export function herringBone(plan: FloorPlan, along: Point, wish: StandWish): Stand[] {
  const gangway = gangwayIn(plan, wish.aisle);
  const keepOffs = [wallsToKeepOff(plan, gangway), ...thingsToKeepOff(plan, gangway)];
  let best: Stand[] = [];
  const phases = Array.from({ length: PHASES }, (_, i) => i / PHASES);
  for (const perFace of PER_FACE) {
    if (total(best) >= wish.boards) break;
    for (const angle of ANGLES) {
      for (const shift of phases.flatMap((a) => phases.map((b) => [a, b] as const))) {
        const stands = bands(plan, { along, angle, perFace, shift }, wish, keepOffs);
        const [count, before] = [Math.min(total(stands), wish.boards), Math.min(total(best), wish.boards)];
        if (count > before || (count === before && stands.length < best.length)) best = stands;
      }
    }
  }
  return trimmed(best, wish.boards);
}
