import type { Problem } from './problem';

/**
 * Which talks can change what a problem costs by being moved: 1 by talk. Where whole cells, tracks or half days are priced,
 * every talk can. A problem of one term mostly concerns few talks, and need not be asked about the others.
 */
export function reachOf(problem: Problem): Uint8Array {
  const { talks, sessions, rooms, talkSession, talkRoom, clashFrom, rules } = problem;
  if (pricesCells(problem)) return new Uint8Array(talks).fill(1);
  const isPriced = (table: Float64Array | undefined, from = 0, to = table?.length ?? 0): boolean =>
    table?.subarray(from, to).some((price) => price !== 0) ?? false;
  return Uint8Array.from({ length: talks }, (_, talk) => {
    const own =
      isPriced(talkSession, talk * sessions, (talk + 1) * sessions) ||
      isPriced(talkRoom, talk * rooms, (talk + 1) * rooms) ||
      clashFrom[talk]! < clashFrom[talk + 1]!;
    if (own || !rules) return own ? 1 : 0;
    const { own: ownRules, pairs, visits, support, atOnce } = rules;
    const asked =
      isPriced(ownRules.starts[talk]) ||
      isPriced(ownRules.spots[talk]) ||
      (pairs !== undefined && pairs.from[talk]! < pairs.from[talk + 1]!) ||
      visits.some(({ peopleOf }) => peopleOf[talk]!.length > 0) ||
      (support?.concerns[talk]?.length ?? 0) > 0 ||
      atOnce?.isFirst[talk] === 1;
    return asked ? 1 : 0;
  });
}

/** Whether a problem prices nothing but which tracks have which cells: then only what opens or closes a cell matters. */
export function pricesTracksOnly(problem: Problem): boolean {
  const { talkSession, talkRoom, clashWith, outOfOrder, rules } = problem;
  const none = (table: Float64Array): boolean => table.every((price) => price === 0);
  return !rules && outOfOrder === 0 && clashWith.length === 0 && none(talkSession) && none(talkRoom);
}

/** Whether a cell costs something by who has it, or by all that it holds. */
function pricesCells({ trackCell, together, extraRoom, parallel, interrupted, outOfOrder, rules }: Problem): boolean {
  if (extraRoom + parallel + interrupted + outOfOrder > 0 || rules?.cells || rules?.own.cells) return true;
  return trackCell.some((price) => price !== 0) || together.some((price) => price !== 0);
}
