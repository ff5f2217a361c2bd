import type { FloorPlan, Point } from '../floor-plan';
import { distance, nearestOn } from '../geometry/points';
import { cornersOf, edgesOf, isInside, selfCrossing, signedArea, toEdge } from '../geometry/polygons';
import { finding, type HallFinding, metres } from './finding';
import { openingOf } from './ways-out';

/** Square metres below which an outline encloses no hall. */
const SMALLEST_HALL = 1;
/** Metres from a wall within which a door or socket is in it. */
const IN_THE_WALL = 0.15;

/** What keeps a hall from being a floor with an inside; nothing else can be said of it then. */
export function outlineFindings({ outline }: FloorPlan): HallFinding[] {
  const corners = cornersOf(outline);
  const crossing = corners.length >= 3 ? selfCrossing(corners) : undefined;
  const flat = corners.length < 3 || (Math.abs(signedArea(corners)) < SMALLEST_HALL && !crossing);
  if (flat || isLine(corners)) {
    const message = 'The walls of the hall enclose no floor.';
    return [
      finding(
        'outline-flat',
        'error',
        ['outline'],
        message,
        'Move its corners apart until they surround the hall.',
        corners[0],
      ),
    ];
  }
  if (!crossing) return [];
  const message = 'The walls of the hall cross or touch each other.';
  const help = 'Move a corner, or change the order of the corners, so that the walls go once round the hall.';
  return [finding('outline-crosses', 'error', ['outline'], message, help, crossing)];
}

/** Whether all corners lie on one line. */
function isLine(corners: readonly Point[]): boolean {
  const [first] = corners;
  if (!first) return true;
  const farthest = corners.reduce((best, p) => (distance(first, p) > distance(first, best) ? p : best));
  return corners.every((p) => distance(nearestOn([first, farthest], p), p) < IN_THE_WALL / 10);
}

function shapeFindings({ obstacles = [], areas }: FloorPlan): HallFinding[] {
  const closed = areas.filter(({ kind }) => kind !== 'step-free-route');
  return [...obstacles, ...closed].flatMap(({ id = '', label, outline }) => {
    const corners = cornersOf(outline);
    const crossing = corners.length < 3 ? corners[0] : selfCrossing(corners);
    if (!crossing) return [];
    const message = `The sides of “${label}” cross each other or enclose no floor.`;
    return [
      finding(
        'shape-crosses',
        'error',
        [id],
        message,
        'Move its corners so that its sides go once round it.',
        crossing,
      ),
    ];
  });
}

function doorFindings({ doors, outline }: FloorPlan): HallFinding[] {
  const walls = edgesOf(outline);
  const off = doors.flatMap((door) => {
    const away = toEdge(outline, door.at);
    const ends = openingOf(door, outline);
    const wall = walls.find((edge) => [door.at, ...ends].every((p) => distance(nearestOn(edge, p), p) <= IN_THE_WALL));
    if (wall) return [];
    const message =
      away > IN_THE_WALL
        ? `The door “${door.label}” stands ${metres(away)} from the nearest wall.`
        : `The door “${door.label}” is wider than the wall that it is in.`;
    return [
      finding(
        'door-off-wall',
        'error',
        [door.id ?? ''],
        message,
        'Move the door into a wall, or make it narrower.',
        door.at,
      ),
    ];
  });
  if (doors.some(({ kind }) => kind === 'entrance')) return off;
  return [
    ...off,
    finding(
      'no-entrance',
      'error',
      ['outline'],
      'The hall has no entrance.',
      'Add a door of the kind “entrance” to a wall.',
    ),
  ];
}

function socketFindings({ power, outline }: FloorPlan): HallFinding[] {
  return power.flatMap((socket) => {
    if (isInside(outline, socket) || toEdge(outline, socket) <= IN_THE_WALL) return [];
    const message = `The socket ${socket.id ?? ''} lies outside the hall.`;
    return [
      finding('socket-outside', 'warning', [socket.id ?? ''], message, 'Move it onto the floor or to a wall.', socket),
    ];
  });
}

/** What is wrong with the things in the hall by themselves. */
export function thingFindings(plan: FloorPlan): HallFinding[] {
  return [...shapeFindings(plan), ...doorFindings(plan), ...socketFindings(plan)];
}
