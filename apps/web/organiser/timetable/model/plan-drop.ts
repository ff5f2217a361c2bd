import {
  type Block,
  cellKey,
  type Desk,
  dayOfBlock,
  type Layout,
  type Place,
  type Step,
  slotsOf,
  type Talk,
  talksAt,
} from './desk';

/** How talks come to a place: alone, in exchange for another one, or so that the following ones move on. */
export type DropKind = 'move' | 'swap' | 'push';

/** What dropping talks at a place does, or why it cannot be done. */
export type Drop =
  | {
      readonly kind: DropKind;
      readonly steps: readonly Step[];
      readonly at: Place | null;
      readonly others: readonly Talk[];
    }
  | { readonly refused: string };

/** Whether something can be dropped. */
export const isPossible = (drop: Drop): drop is Exclude<Drop, { refused: string }> => !('refused' in drop);

const places = (desk: Desk, talks: readonly Talk[], from: Place): Step[] => {
  let slot = from.slot;
  return talks.map((talk) => {
    const to = { ...from, slot };
    slot += slotsOf(desk, talk);
    return { submissionId: talk.submissionId, to };
  });
};

const startIn = (talk: Talk): number => talk.placement?.slot ?? 0;

/**
 * What it means to drop held talks at a place, one after the other in their order of time. A single talk on one that is as
 * long changes places with it; otherwise the talks that stand there move on.
 * @param target null: the pool
 * @param push the talks that stand there move on, also where an exchange would be possible
 */
export function planDrop(
  desk: Desk,
  layout: Layout,
  held: readonly string[],
  target: Place | null,
  push = false,
): Drop {
  const talks = inOrder(desk, layout, held);
  const [first] = talks;
  if (!first) return { refused: 'This talk is no longer among those to be placed.' };
  if (!target) return guarded(desk, layout, { kind: 'move', at: null, others: [], steps: places0(talks) });
  const block = desk.blocks.find(({ id }) => id === target.blockId);
  if (!block) return { refused: 'There is no such block any more. Reload the timetable.' };
  const length = talks.reduce((sum, talk) => sum + slotsOf(desk, talk), 0);
  if (length > block.slots)
    return { refused: `${codes(talks)} would take ${length * desk.slotMinutes} minutes, longer than ${block.name}.` };
  const others = talksAt(layout, target).filter(({ submissionId }) => !held.includes(submissionId));
  const inTheWay = others.filter(
    (other) => startIn(other) < target.slot + length && startIn(other) + slotsOf(desk, other) > target.slot,
  );
  const [other] = inTheWay;
  if (!other) {
    if (target.slot + length > block.slots) return { refused: tooLong(desk, block, target.slot + length) };
    return guarded(desk, layout, { kind: 'move', at: target, others: [], steps: places(desk, talks, target) });
  }
  const isAsLong = talks.length === 1 && inTheWay.length === 1 && other.minutes === first.minutes;
  if (isAsLong && !push && other.placement) {
    const steps = [
      { submissionId: first.submissionId, to: other.placement },
      { submissionId: other.submissionId, to: first.placement },
    ];
    return guarded(desk, layout, { kind: 'swap', at: other.placement, others: [other], steps });
  }
  return pushed(desk, layout, { talks, others, block, at: { ...target, slot: Math.min(target.slot, startIn(other)) } });
}

const places0 = (talks: readonly Talk[]): Step[] =>
  talks.flatMap(({ submissionId, placement }) => (placement ? [{ submissionId, to: null }] : []));

function pushed(
  desk: Desk,
  layout: Layout,
  plan: {
    readonly talks: readonly Talk[];
    readonly others: readonly Talk[];
    readonly block: Block;
    readonly at: Place;
  },
): Drop {
  const { talks, others, block, at } = plan;
  const steps = places(desk, talks, at);
  const moved: Talk[] = [];
  let end = at.slot + talks.reduce((sum, talk) => sum + slotsOf(desk, talk), 0);
  for (const other of others) {
    if (startIn(other) < at.slot || startIn(other) >= end) continue;
    steps.push({ submissionId: other.submissionId, to: { ...at, slot: end } });
    moved.push(other);
    end += slotsOf(desk, other);
  }
  if (end > block.slots) return { refused: tooLong(desk, block, end) };
  return guarded(desk, layout, { kind: 'push', at, others: moved, steps });
}

const tooLong = (desk: Desk, block: Block, end: number): string =>
  `${block.name} would last ${(end - block.slots) * desk.slotMinutes} minutes too long. Choose an earlier place, or another room.`;

/** Talks in order of day, time and room; those of the pool last, in their own order. */
export function inOrder(desk: Desk, layout: Layout, ids: readonly string[]): Talk[] {
  const blockAt = new Map(desk.blocks.map(({ id }, place) => [id, place]));
  const time = ({ placement }: Talk): number =>
    placement ? (blockAt.get(placement.blockId) ?? 0) * 100_000 + placement.slot : Number.MAX_SAFE_INTEGER;
  return ids
    .flatMap((id) => layout.talks.get(id) ?? [])
    .map((talk) => ({ talk, at: time(talk) }))
    .sort((a, b) => a.at - b.at)
    .map(({ talk }) => talk);
}

const codes = (talks: readonly Talk[]): string => talks.map(({ code }) => code).join(', ');

/** Refuses to move what is pinned or locked, from there and to there: as the server does, without asking it. */
function guarded(desk: Desk, layout: Layout, drop: Exclude<Drop, { refused: string }>): Drop {
  for (const { submissionId, to } of drop.steps) {
    const talk = layout.talks.get(submissionId);
    if (talk?.pinned) return { refused: `${talk.code} is pinned. Take its pin out first.` };
    for (const place of [talk?.placement, to]) {
      const sentence = place && lockOn(desk, layout, place);
      if (sentence) return { refused: sentence };
    }
  }
  return drop;
}

/** What locks a place, in words; null where nothing does. */
export function lockOn(
  desk: Desk,
  layout: Layout,
  at: { readonly blockId: string; readonly roomId: string },
): string | null {
  const session = layout.sessions.get(cellKey(at));
  if (session?.locked) return `Session ${session.code} is locked. Unlock it first.`;
  if (desk.locks.rooms.some(({ roomId }) => roomId === at.roomId))
    return `${desk.rooms.find(({ id }) => id === at.roomId)?.name ?? 'This room'} is locked. Unlock it first.`;
  if (desk.locks.days.includes(dayOfBlock(desk, at.blockId) ?? '')) return 'This day is locked. Unlock it first.';
  return null;
}
