import { type FloorPlan, thingsOf } from '@colloquy/engines/poster-layout';
import { apart, isPlaced, middleOf, type PlacedThing, pointsOf } from './shapes';

/** The things of a hall in the order in which somebody walks past them: entrances first, then by the nearest board; the walls last. */
export function tourOf(plan: FloorPlan): PlacedThing[] {
  const order = (thing: PlacedThing): number => {
    if (thing.kind === 'outline') return Number.POSITIVE_INFINITY;
    if (thing.kind === 'door' && thing.value.kind === 'entrance') return -1;
    const own = plan.boards.filter(({ run }) => thing.kind === 'run' && run === thing.id);
    if (own.length > 0) return Math.min(...own.map(({ number }) => number));
    const at = middleOf(pointsOf(thing));
    const nearest = plan.boards.reduce<(typeof plan.boards)[number] | null>(
      (best, board) => (best === null || apart(board.at, at) < apart(best.at, at) ? board : best),
      null,
    );
    return (nearest?.number ?? 0) + 0.5;
  };
  return thingsOf(plan)
    .filter(isPlaced)
    .map((thing) => ({ thing, at: order(thing) }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

const WAYS = { ArrowLeft: 180, ArrowRight: 0, ArrowUp: -90, ArrowDown: 90 } as const;

/** Whether a key goes somewhere. */
export const isArrow = (key: string): key is keyof typeof WAYS => key in WAYS;

/** The board that lies in the direction of an arrow, the nearest first and those straight ahead before those aside; the same where there is none. */
export function nextBoard(plan: FloorPlan, from: number, key: keyof typeof WAYS): number {
  const here = plan.boards.find(({ number }) => number === from);
  if (!here) return plan.boards[0]?.number ?? from;
  const way = (WAYS[key] * Math.PI) / 180;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const { number, at } of plan.boards) {
    const [dx, dy] = [at.x - here.at.x, at.y - here.at.y];
    const ahead = dx * Math.cos(way) + dy * Math.sin(way);
    const aside = Math.abs(dy * Math.cos(way) - dx * Math.sin(way));
    if (number === from || ahead < 0.04 || aside > 3 * ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [number, far];
  }
  return best;
}
