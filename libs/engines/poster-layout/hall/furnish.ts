import type { Board, BoardFeature, FloorArea, FloorPlan, Point } from '../floor-plan';
import { type HallView, type Places, rounded } from './hall-view';
import { CHAIRS, type HallWish, STAND_THICKNESS } from './hall-wish';

/** Metres of cable from a socket to a board. */
const CABLE = 5;
/** Metres to a door, as the crow flies, that count as near. */
const NEAR_EXIT = 8;
/** Metres beside a door that stay free of chairs. */
const DOOR_CLEARANCE = 1;
/** Share of the last face that is the quiet corner. */
const QUIET_SHARE = 0.5;

type Stretch = readonly [number, number];

/** Stretches of the far wall where chairs may stand: along the boards, but not in front of a door. */
function chairStretches({ doors }: HallWish, view: HallView, { columns }: Places): Stretch[] {
  const blocked = doors
    .map(({ at, width }) => ({ ...view.fromPlan(at), half: width / 2 + DOOR_CLEARANCE }))
    .filter(({ across }) => across > view.span - CHAIRS)
    .map(({ along, half }): Stretch => [along - half, along + half])
    .sort((a, b) => a[0] - b[0]);
  const end = columns.at(-1)?.[1] ?? 0;
  let from = columns[0]?.[0] ?? 0;
  const free: Stretch[] = [];
  for (const [start, stop] of blocked) {
    free.push([from, Math.min(start, end)]);
    from = Math.max(from, stop);
  }
  return [...free, [from, end] as const].filter(([a, b]) => b - a > 1);
}

function rectangle(view: HallView, [a, b]: Stretch, [near, far]: Stretch): Point[] {
  return [view.toPlan(a, near), view.toPlan(b, near), view.toPlan(b, far), view.toPlan(a, far)].map(rounded);
}

/** From the entrance into the first gangway, along the ends of the runs, and past the chairs to the quiet corner. */
function stepFreeRoute({ doors }: HallWish, view: HallView, { rows, columns }: Places, end: number): Point[] {
  const door = view.fromPlan(doors.find(({ kind }) => kind === 'entrance')?.at ?? { x: 0, y: 0 });
  const ends = (columns[0]?.[0] ?? 0) / 2;
  const first = (rows[0] ?? 0) / 2;
  const last = ((rows.at(-1) ?? 0) + view.span - CHAIRS) / 2;
  const inside: [number, number][] =
    door.across === 0
      ? [
          [door.along, first],
          [ends, first],
        ]
      : [[ends, door.across]];
  const way: [number, number][] = [[door.along, door.across], ...inside, [ends, last], [end, last]];
  return way.map(([along, across]) => rounded(view.toPlan(along, across)));
}

/** Adds the areas of the hall, and to each board what it offers by standing where it stands. */
export function furnish(
  wish: HallWish,
  view: HallView,
  places: Places,
  boards: readonly Board[],
): Pick<FloorPlan, 'areas' | 'boards'> {
  const chairs = chairStretches(wish, view, places);
  const lastFace = (places.rows.at(-1) ?? 0) + STAND_THICKNESS / 2;
  const [start, end] = places.columns.at(-1) ?? [0, 0];
  const quiet: Stretch = [end - (end - start) * QUIET_SHARE, end];
  const areas: FloorArea[] = [
    ...chairs.map((stretch) => ({
      kind: 'seating' as const,
      label: 'Chairs',
      outline: rectangle(view, stretch, [view.span - CHAIRS, view.span]),
    })),
    { kind: 'quiet', label: 'Quiet corner', outline: rectangle(view, quiet, [lastFace, view.span - CHAIRS]) },
    { kind: 'step-free-route', label: 'Step-free route', outline: stepFreeRoute(wish, view, places, quiet[0]) },
  ];
  const within = (along: number, [a, b]: Stretch): boolean => along >= a && along <= b;
  const near =
    (at: Point, metres: number) =>
    (to: Point): boolean =>
      Math.hypot(to.x - at.x, to.y - at.y) <= metres;
  const features = ({ at }: Board): BoardFeature[] => {
    const { along, across } = view.fromPlan(at);
    const looksAtChairs = across >= lastFace - 1e-3;
    return [
      ...((wish.power ?? []).some(near(at, CABLE)) ? (['power'] as const) : []),
      ...(looksAtChairs && within(along, quiet) ? (['quiet'] as const) : []),
      'step-free',
      ...(looksAtChairs && chairs.some((stretch) => within(along, stretch)) ? (['seat'] as const) : []),
      ...(wish.doors.some((door) => near(at, NEAR_EXIT)(door.at)) ? (['near-exit'] as const) : []),
    ];
  };
  return { areas, boards: boards.map((board) => ({ ...board, features: features(board) })) };
}
