import type { HallThing } from '@colloquy/engines/poster-layout';
import type { ThingKind } from './kept-thing';

/** What each kind of thing is told by; nothing else is kept of what comes in. */
const MEMBERS: Readonly<Record<ThingKind, readonly string[]>> = {
  name: ['name'],
  outline: ['outline'],
  clearances: ['aisle', 'aisleAtLeast', 'turningCircle', 'wayOut'],
  door: ['at', 'width', 'kind', 'label'],
  area: ['kind', 'outline', 'label'],
  socket: ['x', 'y'],
  obstacle: ['kind', 'outline', 'label'],
  run: ['from', 'to', 'sides', 'facing', 'boardWidth', 'orientations'],
};

/** A thing as it came in, with the members that its kind has; whether they make sense, the engine says. */
export function thingValue(kind: ThingKind, value: object | null): HallThing['value'] | null {
  if (value === null) return null;
  const members = MEMBERS[kind] ?? [];
  const known = Object.entries(value).filter(([name]) => members.includes(name));
  return Object.fromEntries(known.map(([name, member]) => [name, plain(member)])) as unknown as HallThing['value'];
}

/** Places with x and y alone, and lists of what makes sense; everything else as it came. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { x, y } = value as { readonly x?: unknown; readonly y?: unknown };
  return { x, y };
}

/** Whether two values of a thing say the same. */
export function sameValue(one: object | null, other: object | null): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name, member]) => name !== 'id' && member !== undefined);
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, inOrder(member)]),
  );
}
