import type { Board, HallThing } from '@colloquy/engines/poster-layout';
import type { Deed, Desk, Poster } from './desk';
import { apart, boxOf, isPlaced, type PlacedThing, pointsOf } from './shapes';

const AREAS = {
  quiet: 'Quiet area',
  seating: 'Seating',
  catering: 'Catering',
  'step-free-route': 'Step-free route',
  'no-go': 'To be kept free',
} as const;
const OBSTACLES = { pillar: 'Pillar', wall: 'Wall', stage: 'Stage' } as const;
const SINGLE = {
  outline: 'Walls',
  name: 'Name of the hall',
  clearances: 'Clearances',
  socket: 'Socket',
  run: 'Run',
} as const;

/** Kinds of areas and obstacles in words, for lists. */
export const AREA_KINDS = Object.entries(AREAS) as [keyof typeof AREAS, string][];
export const OBSTACLE_KINDS = Object.entries(OBSTACLES) as [keyof typeof OBSTACLES, string][];

/** A length: `2.5 m`. */
export const metres = (length: number): string => `${Math.round(length * 100) / 100} m`;

/** A thing in few words: `Run R3`, `Door “Entrance”`. */
export function thingName(thing: HallThing): string {
  switch (thing.kind) {
    case 'door':
      return `${thing.value.kind === 'entrance' ? 'Entrance' : 'Exit'} “${thing.value.label}”`;
    case 'area':
      return `${AREAS[thing.value.kind]} “${thing.value.label}”`;
    case 'obstacle':
      return `${OBSTACLES[thing.value.kind]} ${thing.id}`;
    case 'run':
    case 'socket':
      return `${SINGLE[thing.kind]} ${thing.id}`;
    default:
      return SINGLE[thing.kind];
  }
}

/** How large a thing is and where: `8 m long, from 2 m, 3 m to 10 m, 3 m`. */
export function sizeOf(thing: PlacedThing): string {
  const points = pointsOf(thing);
  const [first = { x: 0, y: 0 }, second = first] = points;
  const at = `${metres(first.x)} across, ${metres(first.y)} down`;
  if (thing.kind === 'run') {
    const sides = thing.value.sides === 1 ? 'one side' : 'two sides';
    return `${metres(apart(first, second))} long, ${sides}, from ${at} to ${metres(second.x)} across, ${metres(second.y)} down`;
  }
  if (thing.kind === 'door') return `${metres(thing.value.width)} wide, at ${at}`;
  if (thing.kind === 'socket') return `at ${at}`;
  const { left, top, width, height } = boxOf(points);
  return `${metres(width)} by ${metres(height)}, from ${metres(left)} across, ${metres(top)} down`;
}

/** Everything about a thing in one sentence, for whoever hears it. */
export const thingLabel = (thing: HallThing): string =>
  isPlaced(thing) ? `${thingName(thing)}, ${sizeOf(thing)}` : thingName(thing);

/** When presenters stand there: the name of a shift. */
export const shiftName = (desk: Desk, shift: number | null): string =>
  shift === null ? '' : (desk.shifts[shift]?.name ?? `Shift ${shift + 1}`);

/** `Board 12`; null: not hung. */
export const boardName = (board: number | null): string => (board === null ? 'not hung' : `board ${board}`);

const NEEDS: Readonly<Record<string, string>> = {
  power: 'power',
  quiet: 'a quiet place',
  'step-free': 'a step-free way',
  seat: 'a chair near by',
  'near-exit': 'a door near by',
};

/** What a poster needs, or a board offers, in words. */
export const needName = (need: string): string => NEEDS[need] ?? need;

/** Names of people in a row. */
export const namesIn = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

/** Which of a poster's needs its board does not meet. */
export const unmetNeeds = (poster: Poster, board: Board | undefined): string[] =>
  poster.needs.filter((need) => !board?.features.some((feature) => feature === need));

/** What a deed does, in few words. */
export function deedInWords(desk: Desk, deed: Deed): string {
  if (deed.what === 'hall') {
    const [first] = deed.steps;
    if (deed.renumber) return 'Boards numbered afresh';
    if (!first || deed.steps.length > 1) return `${deed.steps.length} things of the hall`;
    if (first.value === null) return `${first.id} taken away`;
    return thingLabel({ kind: first.kind, id: first.id, value: first.value } as HallThing);
  }
  const [first] = deed.steps;
  const code = desk.posters.find(({ submissionId }) => submissionId === first?.submissionId)?.code ?? 'A poster';
  if (deed.steps.length > 2) return `${deed.steps.length} posters`;
  return `${code}: ${boardName(first?.to?.board ?? null)}`;
}
