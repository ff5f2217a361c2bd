import { check, type Placement, type TimetableInstance, type TimetableSolution } from '@colloquy/engines/timetabling';

const cellOf = ({ session, room }: Placement): string => `${session}/${room}`;

/**
 * Tidies what the engine leaves open, because it costs nothing there: talks follow each other from the start of the
 * block, and a track's talks are shared evenly among its sessions, so that nobody speaks in a session of one while the
 * next is full. Each step is taken only where the cost does not rise.
 */
export function evenOut(instance: TimetableInstance, solution: TimetableSolution): TimetableSolution {
  let best = solution;
  let { cost } = check(instance, best);
  const take = (placements: readonly Placement[]): boolean => {
    const report = check(instance, { placements });
    if (report.violations.length > 0 || report.cost > cost) return false;
    best = { placements };
    cost = report.cost;
    return true;
  };
  for (const cell of new Set(best.placements.map(cellOf))) take(withoutGaps(best.placements, cell));
  while (movesTowardsEven(instance, best.placements).some(take));
  return best;
}

/** The talks of one cell, in their order, from its first slot on. */
function withoutGaps(placements: readonly Placement[], cell: string): Placement[] {
  const here = placements.filter((placement) => cellOf(placement) === cell).sort((a, b) => a.slot - b.slot);
  return placements.map((placement) =>
    cellOf(placement) === cell ? { ...placement, slot: here.indexOf(placement) } : placement,
  );
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
      .flatMap((short) => long.map((talk) => moved(placements, talk, short))),
  );
}

/** The talk goes behind the last one of the shorter session; those that followed it close the gap. */
function moved(placements: readonly Placement[], talk: Placement, short: readonly Placement[]): Placement[] {
  const [first] = short;
  if (!first) return [...placements];
  const free = Math.max(...short.map(({ slot }) => slot)) + 1;
  return placements.map((placement) => {
    if (placement === talk) return { ...talk, session: first.session, room: first.room, slot: free };
    const follows = cellOf(placement) === cellOf(talk) && placement.slot > talk.slot;
    return follows ? { ...placement, slot: placement.slot - 1 } : placement;
  });
}
