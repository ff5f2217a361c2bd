import { type Day, type Desk, type Layout, type Place, slotsOf, type Talk, talksAt } from './desk';

/** The keys that lead from one place to another. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const WALK_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Whether a key leads somewhere. */
export const isWalkKey = (key: string): key is WalkKey => WALK_KEYS.includes(key);

const FAR = 100_000;

const timeIn = ({ blocks }: Day, { placement }: Talk): number =>
  blocks.findIndex(({ id }) => id === placement?.blockId) * FAR + (placement?.slot ?? 0);

/** The talk that a key leads to from another: up and down in a room, left and right to the room beside at about that time. */
export function nextTalk(desk: Desk, layout: Layout, day: Day, from: string, key: WalkKey): string | undefined {
  const columns = desk.rooms.map(({ id }) =>
    day.blocks.flatMap((block) => talksAt(layout, { blockId: block.id, roomId: id })),
  );
  const column = columns.findIndex((talks) => talks.some(({ submissionId }) => submissionId === from));
  const here = columns[column];
  const talk = layout.talks.get(from);
  if (!here || !talk) return undefined;
  const at = here.indexOf(talk);
  if (key === 'Home') return here[0]?.submissionId;
  if (key === 'End') return here.at(-1)?.submissionId;
  if (key === 'ArrowUp' || key === 'ArrowDown') return here[at + (key === 'ArrowUp' ? -1 : 1)]?.submissionId;
  const step = key === 'ArrowLeft' ? -1 : 1;
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const time = timeIn(day, talk);
    const [nearest] = (columns[next] ?? []).toSorted(
      (a, b) => Math.abs(timeIn(day, a) - time) - Math.abs(timeIn(day, b) - time),
    );
    if (nearest) return nearest.submissionId;
  }
  return undefined;
}

/** The slots of a room's session at which something may sensibly begin: at talks, after them, and where it fits in a row. */
export function startsIn(
  desk: Desk,
  layout: Layout,
  at: { readonly blockId: string; readonly roomId: string },
  held: readonly string[],
): number[] {
  const block = desk.blocks.find(({ id }) => id === at.blockId);
  const lengths = held.flatMap((id) => layout.talks.get(id) ?? []).map((talk) => slotsOf(desk, talk));
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const last = Math.max(0, (block?.slots ?? 0) - whole);
  const starts = new Set<number>();
  let end = 0;
  for (const talk of talksAt(layout, at)) {
    if (held.includes(talk.submissionId)) continue;
    starts.add(talk.placement?.slot ?? 0);
    end = (talk.placement?.slot ?? 0) + slotsOf(desk, talk);
    if (end <= last) starts.add(end);
  }
  for (let slot = 0; slot <= last; slot += lengths[0] ?? 1) starts.add(slot);
  return [...starts].sort((a, b) => a - b);
}

/** The start that a point in a room's session means. */
export const nearestStart = (starts: readonly number[], slot: number): number =>
  starts.reduce((best, start) => (Math.abs(start - slot) < Math.abs(best - slot) ? start : best), starts[0] ?? 0);

/** The place that a key leads to while talks are held. */
export function nextPlace(
  desk: Desk,
  layout: Layout,
  held: readonly string[],
  from: Place,
  key: WalkKey | 'PageUp' | 'PageDown',
): Place {
  const blockAt = desk.blocks.findIndex(({ id }) => id === from.blockId);
  const roomAt = desk.rooms.findIndex(({ id }) => id === from.roomId);
  const inCell = (block: number, room: number, choose: (starts: readonly number[]) => number | undefined): Place => {
    const [blockId, roomId] = [desk.blocks[block]?.id, desk.rooms[room]?.id];
    if (blockId === undefined || roomId === undefined) return from;
    return { blockId, roomId, slot: choose(startsIn(desk, layout, { blockId, roomId }, held)) ?? 0 };
  };
  const near = (starts: readonly number[]) => nearestStart(starts, from.slot);
  const starts = startsIn(desk, layout, from, held);
  if (key === 'ArrowLeft') return inCell(blockAt, roomAt - 1, near);
  if (key === 'ArrowRight') return inCell(blockAt, roomAt + 1, near);
  if (key === 'ArrowDown') {
    const next = starts.find((slot) => slot > from.slot);
    return next === undefined ? inCell(blockAt + 1, roomAt, (some) => some[0]) : { ...from, slot: next };
  }
  if (key === 'ArrowUp') {
    const next = starts.findLast((slot) => slot < from.slot);
    return next === undefined ? inCell(blockAt - 1, roomAt, (some) => some.at(-1)) : { ...from, slot: next };
  }
  const day = desk.blocks[blockAt]?.day;
  const ofDay = desk.blocks.flatMap((block, place) => (block.day === day ? [place] : []));
  if (key === 'Home') return inCell(ofDay[0] ?? blockAt, roomAt, (some) => some[0]);
  if (key === 'End') return inCell(ofDay.at(-1) ?? blockAt, roomAt, (some) => some.at(-1));
  const days = [...new Set(desk.blocks.map((block) => block.day))];
  const other = days[days.indexOf(day ?? '') + (key === 'PageUp' ? -1 : 1)];
  const place = desk.blocks.flatMap((block, at) => (block.day === other ? [at] : []))[
    Math.max(0, ofDay.indexOf(blockAt))
  ];
  return place === undefined ? from : inCell(place, roomAt, near);
}
