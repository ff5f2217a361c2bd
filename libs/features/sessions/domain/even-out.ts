import { check, type Placement, type TimetableInstance, type TimetableSolution } from '@colloquy/engines/timetabling';

const cellOf = ({ session, room }: Placement): string => `${session}/${room}`;

/**
 * Tidies what the engine leaves open, because it costs nothing there: talks follow each other from the start of the
 * block, and a track's talks are shared evenly among its sessions, so that nobody speaks in a session of one while the
 * next is full. Each step is taken only where the cost does not rise.
 */
export function evenOut(instance: TimetableInstance, solution: TimetableSolution): TimetableSolution {
  let best = solution;
  const before = check(instance, best);
  let { cost } = before;
  const take = (placements: readonly Placement[]): boolean => {
    const report = check(instance, { placements });
    if (report.violations.length > before.violations.length || report.cost > cost) return false;
    best = { placements };
    cost = report.cost;
    return true;
  };
  for (const cell of new Set(best.placements.map(cellOf))) take(withoutGaps(instance, best.placements, cell));
  while (movesTowardsEven(instance, best.placements).some(take));
  return best;
}

/** The talks of one cell, in their order, from its first slot on. */
function withoutGaps(instance: TimetableInstance, placements: readonly Placement[], cell: string): Placement[] {
  const lengthOf = lengths(instance);
  const here = placements.filter((placement) => cellOf(placement) === cell).sort((a, b) => a.slot - b.slot);
  const slots = new Map<Placement, number>();
  let next = 0;
  for (const placement of here) {
    slots.set(placement, next);
    next += lengthOf(placement);
  }
  return placements.map((placement) => ({ ...placement, slot: slots.get(placement) ?? placement.slot }));
}

/** How many slots the talk of a placement takes. */
function lengths({ submissions }: TimetableInstance): (placement: Placement) => number {
  const slotsOf = new Map(submissions.map(({ ref, slots }) => [ref, slots]));
  return ({ submission }) => slotsOf.get(submission) ?? 1;
}

/** Timetables in which one talk has gone to a session of its track that is at least two talks shorter. */
function movesTowardsEven(instance: TimetableInstance, placements: readonly Placement[]): Placement[][] {
  const trackOf = new Map(instance.submissions.map(({ ref, track }) => [ref, track]));
  const cells = new Map<string, Placement[]>();
  for (const placement of placements)
    cells.set(cellOf(placement), [...(cells.get(cellOf(placement)) ?? []), placement]);
  const track = (cell: readonly Placement[]): number | undefined => trackOf.get(cell[0]?.submission ?? '');
  const list = [...cells.values()].sort((a, b) => b.length - a.length);
  return list.flatMap((long) =>
    list
      .filter((short) => track(short) === track(long) && long.length - short.length >= 2)
      .reverse()
      .flatMap((short) => long.map((talk) => moved(instance, placements, talk, short))),
  );
}

/** The talk goes behind the last one of the shorter session; those that followed it close the gap. */
function moved(
  instance: TimetableInstance,
  placements: readonly Placement[],
  talk: Placement,
  short: readonly Placement[],
): Placement[] {
  const [first] = short;
  if (!first) return [...placements];
  const lengthOf = lengths(instance);
  const free = Math.max(...short.map((placement) => placement.slot + lengthOf(placement)));
  return placements.map((placement) => {
    if (placement === talk) return { ...talk, session: first.session, room: first.room, slot: free };
    const follows = cellOf(placement) === cellOf(talk) && placement.slot > talk.slot;
    return follows ? { ...placement, slot: placement.slot - lengthOf(talk) } : placement;
  });
}
