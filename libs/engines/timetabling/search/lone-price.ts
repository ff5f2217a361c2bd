import type { Problem } from './problem';

/** What a talk costs at a place, whatever stands elsewhere. */
export type LonePrice = (talk: number, cell: number, slot: number) => number;

/** The price of single talks, for a problem in which nothing else has one; undefined where talks, tracks or cells matter to each other. */
export function lonePrice(problem: Problem): LonePrice | undefined {
  const { sessions, rooms, width, talkSession, talkRoom, trackCell, together, clashWith, rules } = problem;
  const { extraRoom, parallel, interrupted, outOfOrder } = problem;
  const isOfTracks = extraRoom + parallel + interrupted + outOfOrder > 0 || clashWith.length > 0;
  if (isOfTracks || rules?.pairs || rules?.visits.length || rules?.cells || rules?.support || rules?.atOnce)
    return undefined;
  if ([...trackCell, ...together].some((price) => price !== 0)) return undefined;
  return (talk, cell, slot) => {
    const session = Math.floor(cell / rooms);
    let price = talkSession[talk * sessions + session]! + talkRoom[talk * rooms + (cell % rooms)]!;
    if (!rules) return price;
    const { starts, spots, cells } = rules.own;
    price += (starts[talk]?.[session * width + slot] ?? 0) + (spots[talk]?.[cell * width + slot] ?? 0);
    return price + (cells?.[cell] ?? 0);
  };
}
