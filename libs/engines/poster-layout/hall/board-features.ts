import type { Board, BoardFeature, FloorPlan, Point } from '../floor-plan';
import { distance, meetingOf, nearestOn, type Segment } from '../geometry/points';
import { edgesOf, isInside } from '../geometry/polygons';
import { standingPlace } from './run-boards';

/** Metres of cable from a socket to a board. */
export const CABLE = 5;
/** Metres to a door, as the crow flies, that count as near. */
export const NEAR_EXIT = 8;
/** Metres from where the presenter stands to the nearest chair. */
export const SEAT_REACH = 4;
/** Metres of level floor on either side of a step-free route that can be counted on. */
export const ROUTE_REACH = 5;

const near =
  (to: Point, metres: number) =>
  (place: Point): boolean =>
    distance(place, to) <= metres;

/** Nearest of some lines that somebody at a place reaches without going round a run. */
function reaches(place: Point, lines: readonly Segment[], metres: number, stands: readonly Segment[]): boolean {
  return lines.some((line) => {
    const there = nearestOn(line, place);
    return distance(place, there) <= metres && stands.every((stand) => meetingOf(stand, [place, there]) === undefined);
  });
}

/**
 * What each board offers by standing where it stands. A hall in which no step-free route is drawn is level, so that all
 * of it is step-free.
 */
export function featuresIn({ doors, areas, power, runs }: FloorPlan): (board: Omit<Board, 'number'>) => BoardFeature[] {
  const outlines = (kind: string) => areas.filter((area) => area.kind === kind).map(({ outline }) => outline);
  const [quiet, seating, routes] = [outlines('quiet'), outlines('seating'), outlines('step-free-route')];
  const chairs = seating.flatMap(edgesOf);
  const ways = routes.flatMap((route) => route.slice(1).map((to, i): Segment => [route[i] as Point, to]));
  const stands = runs.map(({ from, to }): Segment => [from, to]);
  return (board) => {
    const place = standingPlace(board);
    const offered: [BoardFeature, boolean][] = [
      ['power', power.some(near(board.at, CABLE))],
      ['quiet', quiet.some((outline) => isInside(outline, place))],
      ['step-free', routes.length === 0 || reaches(place, ways, ROUTE_REACH, stands)],
      ['seat', seating.some((outline) => isInside(outline, place)) || reaches(place, chairs, SEAT_REACH, stands)],
      ['near-exit', doors.some(({ at }) => near(board.at, NEAR_EXIT)(at))],
    ];
    return offered.flatMap(([feature, there]) => (there ? [feature] : []));
  };
}
