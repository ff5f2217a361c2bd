import { DomainError, type Fault } from '@colloquy/kernel';
import type { FloorPlan } from '../floor-plan';
import { distance } from '../geometry/points';
import { USUAL_CLEARANCES } from './clearances';
import { USUAL_BOARD_WIDTH } from './hall-wish';
import { boardsThatFit, handsOf } from './run-boards';
import { thingsOf } from './things';

/** Metres from the corner of the plan beyond which a place cannot belong to a hall. */
const FARTHEST = 1000;
/** Boards that one plan may hold: far more than any hall, and few enough to answer at once. */
const MOST_BOARDS = 4000;
const MOST_CORNERS = 120;
/** Metres across beyond which a hall is no hall, and cells of its floor become too large to tell an aisle. */
const LARGEST_HALL = 200;
const BOARD_WIDTHS = { least: 0.3, most: 6 };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMetres = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;
const isId = (value: unknown): boolean => typeof value === 'string' && value !== '';
const oneOf = (value: unknown, ...words: unknown[]): boolean => words.includes(value);

function pointFaults(value: unknown, field: string): Fault[] {
  if (isObject(value) && isMetres(value.x, -FARTHEST, FARTHEST) && isMetres(value.y, -FARTHEST, FARTHEST)) return [];
  return [{ field, message: `A place is {"x", "y"} in metres, from -${FARTHEST} to ${FARTHEST}.` }];
}

function cornerFaults(value: unknown, field: string, least: number): Fault[] {
  if (!Array.isArray(value) || value.length < least || value.length > MOST_CORNERS) {
    return [{ field, message: `Give a list of ${least} to ${MOST_CORNERS} places.` }];
  }
  return value.flatMap((point, i) => pointFaults(point, `${field}.${i}`));
}

/** What is wrong with each entry of a list, by a rule for its fields: true, or a sentence. */
function listFaults(
  plan: Record<string, unknown>,
  list: string,
  entryFaults: (entry: Record<string, unknown>, field: string) => Fault[],
  needed = true,
): Fault[] {
  const entries = plan[list];
  if (entries === undefined && !needed) return [];
  if (!Array.isArray(entries)) return [{ field: list, message: `The list "${list}" is missing.` }];
  return entries.flatMap((entry, i) =>
    isObject(entry)
      ? [
          ...entryFaults(entry, `${list}.${i}`),
          ...(entry.id === undefined || isId(entry.id)
            ? []
            : [{ field: `${list}.${i}.id`, message: 'An id is a text that is not empty.' }]),
        ]
      : [{ field: `${list}.${i}`, message: `Every entry of "${list}" is an object.` }],
  );
}

const unless = (right: boolean, field: string, message: string): Fault[] => (right ? [] : [{ field, message }]);

function doorFaults(door: Record<string, unknown>, field: string): Fault[] {
  return [
    ...pointFaults(door.at, `${field}.at`),
    ...unless(isMetres(door.width, 0.3, 50), `${field}.width`, 'A door is 0.3 to 50 m wide.'),
    ...unless(oneOf(door.kind, 'entrance', 'exit'), `${field}.kind`, 'A door is an "entrance" or an "exit".'),
    ...unless(typeof door.label === 'string', `${field}.label`, 'A door has a name in "label".'),
  ];
}

function areaFaults(area: Record<string, unknown>, field: string): Fault[] {
  const kinds = ['quiet', 'seating', 'catering', 'step-free-route', 'no-go'];
  return [
    ...unless(oneOf(area.kind, ...kinds), `${field}.kind`, `An area is one of: ${kinds.join(', ')}.`),
    ...cornerFaults(area.outline, `${field}.outline`, area.kind === 'step-free-route' ? 2 : 3),
    ...unless(typeof area.label === 'string', `${field}.label`, 'An area has a name in "label".'),
  ];
}

function obstacleFaults(obstacle: Record<string, unknown>, field: string): Fault[] {
  const kinds = ['pillar', 'wall', 'stage'];
  return [
    ...unless(isId(obstacle.id), `${field}.id`, 'What stands in the hall has an "id".'),
    ...unless(
      oneOf(obstacle.kind, ...kinds),
      `${field}.kind`,
      `What stands in the hall is one of: ${kinds.join(', ')}.`,
    ),
    ...cornerFaults(obstacle.outline, `${field}.outline`, 3),
    ...unless(typeof obstacle.label === 'string', `${field}.label`, 'What stands in the hall has a name in "label".'),
  ];
}

function runFaults(run: Record<string, unknown>, field: string): Fault[] {
  const { least, most } = BOARD_WIDTHS;
  const ways = run.orientations;
  const known = Array.isArray(ways) && ways.length > 0 && ways.every((way) => oneOf(way, 'portrait', 'landscape'));
  return [
    ...unless(isId(run.id), `${field}.id`, 'A run has an "id".'),
    ...pointFaults(run.from, `${field}.from`),
    ...pointFaults(run.to, `${field}.to`),
    ...unless(oneOf(run.sides, undefined, 1, 2), `${field}.sides`, 'A run has 1 or 2 sides.'),
    ...unless(oneOf(run.facing, undefined, 'left', 'right'), `${field}.facing`, 'A run faces "left" or "right".'),
    ...unless(
      run.boardWidth === undefined || isMetres(run.boardWidth, least, most),
      `${field}.boardWidth`,
      `A board is ${least} to ${most} m wide.`,
    ),
    ...unless(ways === undefined || known, `${field}.orientations`, 'Sheets hang "portrait", "landscape" or both.'),
  ];
}

function clearanceFaults(clearances: unknown): Fault[] {
  if (clearances === undefined) return [];
  if (!isObject(clearances)) return [{ field: 'clearances', message: 'The clearances are metres by their names.' }];
  return Object.keys(USUAL_CLEARANCES).flatMap((name) =>
    unless(
      clearances[name] === undefined || isMetres(clearances[name], 0.1, 500),
      `clearances.${name}`,
      'A clearance is 0.1 to 500 m.',
    ),
  );
}

function repeatedIds(plan: FloorPlan): Fault[] {
  const seen = new Set<string>();
  return thingsOf(plan).flatMap(({ id }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ message: `Two things in the hall have the id "${id}": give one of them another.` }] : [];
  });
}

function tooManyBoards({ runs }: FloorPlan): Fault[] {
  const count = runs.reduce((sum, run) => {
    const { from, to, boardWidth = USUAL_BOARD_WIDTH } = run;
    return sum + handsOf(run).length * boardsThatFit(distance(from, to), boardWidth);
  }, 0);
  const message = `The runs hold ${count} boards, more than ${MOST_BOARDS}: draw a plan for each hall.`;
  return count > MOST_BOARDS ? [{ field: 'runs', message }] : [];
}

function tooLarge({ outline }: FloorPlan): Fault[] {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const across = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const message = `The hall is ${Math.round(across)} m across, more than ${LARGEST_HALL} m: draw a plan for each part of it.`;
  return across > LARGEST_HALL ? [{ field: 'outline', message }] : [];
}

/**
 * Everything that keeps a floor plan from being read, in words and with the field; none where it can be drawn and
 * checked. Takes anything: plans come from files and from hands.
 */
export function planFaults(value: unknown): Fault[] {
  if (!isObject(value))
    return [{ message: 'A floor plan is an object with name, outline, doors, areas, power and runs.' }];
  const shape = [
    ...unless(typeof value.name === 'string', 'name', 'The plan has a name.'),
    ...cornerFaults(value.outline, 'outline', 3),
    ...listFaults(value, 'doors', doorFaults),
    ...listFaults(value, 'areas', areaFaults),
    ...listFaults(value, 'power', pointFaults),
    ...listFaults(value, 'obstacles', obstacleFaults, false),
    ...listFaults(value, 'runs', runFaults),
    ...clearanceFaults(value.clearances),
  ];
  if (shape.length > 0) return shape;
  const plan = value as unknown as FloorPlan;
  return [...repeatedIds(plan), ...tooLarge(plan), ...tooManyBoards(plan)];
}

/** @throws DomainError `invalid` with every fault of a plan that cannot be read */
export function mustBeReadable(plan: FloorPlan): void {
  const faults = planFaults(plan);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'floor-plan-unclear', 'The floor plan cannot be read.', faults);
  }
}
