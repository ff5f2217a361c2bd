import type { Board, BoardRun, FloorPlan, Point } from '../floor-plan';
import { cross, distance, dot, minus, unit } from '../geometry/points';
import { entranceOf, walkingOrder } from './walking-order';

/** Which face of a run somebody sees who comes from the entrance: along the run, or straight at it. */
export type RunSide = 'left' | 'right' | 'near' | 'far';

/** Where a board stands, for somebody who comes in. */
export interface Whereabouts {
  /** Which run it is on the walk from the entrance, from 1. */
  readonly run: number;
  /** Null where the run has boards on one side only. */
  readonly side: RunSide | null;
  /** Which board of that side it is from the end nearer to the entrance, from 1. */
  readonly place: number;
  readonly last: boolean;
  /** From where one comes: not every hall has an entrance. */
  readonly from: string;
}

/** From this cosine on somebody walks along a run rather than up to it. */
const ALONG = Math.SQRT1_2;

/** The boards in the order of the walk from the entrance; by their numbers where a plan does not say which they are. */
export function boardsAlongTheWalk(plan: FloorPlan): Board[] {
  const byNumber = [...plan.boards].sort((a, b) => a.number - b.number);
  const place = new Map(walkingOrder(plan).map((id, at) => [id, at]));
  const at = ({ id }: Board): number | undefined => (id === undefined ? undefined : place.get(id));
  if (byNumber.some((board) => at(board) === undefined)) return byNumber;
  return byNumber.sort((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
}

/** A run with its ends as somebody meets them who comes from a place. */
function met(
  { from, to }: BoardRun,
  comer: Point,
): { readonly near: Point; readonly ahead: Point; readonly along: boolean } {
  const [near, far] = distance(comer, from) <= distance(comer, to) ? [from, to] : [to, from];
  const ahead = unit(near, far);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { near, ahead, along: Math.abs(dot(unit(comer, middle), ahead)) >= ALONG };
}

function sideOf({ at, facing }: Board, run: BoardRun, comer: Point): RunSide {
  const { near, ahead, along } = met(run, comer);
  const angle = (facing * Math.PI) / 180;
  const face = { x: Math.cos(angle), y: Math.sin(angle) };
  if (along) return cross(ahead, face) > 0 ? 'right' : 'left';
  return dot(face, minus(comer, near)) - dot(face, minus(at, near)) > 0 ? 'near' : 'far';
}

/** Where every board stands, by its number. */
export function whereaboutsOf(plan: FloorPlan): Map<number, Whereabouts> {
  const from = comingFrom(plan);
  const comer = entranceOf(plan);
  const walk = boardsAlongTheWalk(plan);
  const runs = new Map(plan.runs.map((run) => [run.id, run]));
  const order = [...new Set(walk.map((board) => board.run))];
  const found = new Map<number, Whereabouts>();
  for (const [at, id] of order.entries()) {
    const run = runs.get(id);
    const boards = walk.filter((board) => board.run === id);
    const sides = new Map(boards.map((board) => [board.number, run ? sideOf(board, run, comer) : null]));
    const several = new Set(sides.values()).size > 1;
    for (const board of boards) {
      const side = sides.get(board.number) ?? null;
      const start = run ? met(run, comer).near : board.at;
      const row = boards
        .filter(({ number }) => sides.get(number) === side)
        .sort((a, b) => distance(a.at, start) - distance(b.at, start));
      const place = row.indexOf(board) + 1;
      found.set(board.number, { run: at + 1, side: several ? side : null, place, last: place === row.length, from });
    }
  }
  return found;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `third`, `12th`. */
function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return ORDINALS[number] ?? `${number}${ending}`;
}

/**
 * Where somebody comes in by whom boards are counted: the entrance; in a hall of exits the first of its doors, by name;
 * where no door is drawn the corner at which the walk begins.
 */
export function comingFrom({ doors }: Pick<FloorPlan, 'doors'>): string {
  if (doors.some(({ kind }) => kind === 'entrance')) return 'the entrance';
  const [door] = doors;
  if (!door) return 'the corner where the walk begins';
  return door.label ? `the door “${door.label}”` : 'the door';
}

const SIDES: Readonly<Record<RunSide, (from: string) => string>> = {
  left: () => ', left side',
  right: () => ', right side',
  near: (from) => `, side facing ${from}`,
  far: () => ', far side',
};

/** As one would tell it at the door: `third run from the entrance, left side, second board`. */
export function whereaboutsInWords({ run, side, place, last, from }: Whereabouts): string {
  const board = place > 1 && last ? 'last board' : `${ordinal(place)} board`;
  return `${ordinal(run)} run from ${from}${side ? SIDES[side](from) : ''}, ${board}`;
}
