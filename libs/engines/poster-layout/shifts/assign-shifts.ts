import type { Random } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import { improveShifts } from './chains';
import { colour, groupsOf, hardShifts } from './colour';
import { bestPhases } from './phases';
import { costOfShifts, shiftCosts } from './shift-costs';

/**
 * Who presents when, with every poster on its board: nobody in two places, neighbours in turns, related posters in
 * different shifts. With two shifts and few rows the best of all ways in which nobody is in two places and all
 * neighbours take turns; otherwise, and where there is none, what exchanges along chains find from two starts.
 * @param boardOf the board of each poster
 * @returns the shift of each poster; people are in two places only where that cannot be helped
 */
export function assignShifts(model: LayoutModel, boardOf: Int32Array, random: Random): Int32Array {
  const costs = shiftCosts(model, boardOf);
  const byTurns = Int32Array.from(model.posters, (_, p) => model.turns[boardOf[p]!]!);
  const phases = bestPhases(costs);
  const starts = phases ? [phases, byTurns] : [byTurns, withoutClashes(model, byTurns)];
  let best: Int32Array = byTurns;
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const found = improveShifts(costs, start, random, 0);
    const cost = costOfShifts(costs, found);
    if (cost < least - 1e-9) [best, least] = [found, cost];
  }
  return improveShifts(costs, best, random);
}

/** The same shifts, but for groups in which somebody would be in two places: these as a search of all ways finds them. */
function withoutClashes(model: LayoutModel, shiftOf: Int32Array): Int32Array {
  const hard = hardShifts(model);
  const next = Int32Array.from(shiftOf);
  for (const group of groupsOf(hard)) {
    const holds = group.every(
      (p) => hard.open[p]!.includes(next[p]!) && [...hard.apart[p]!].every((other) => next[other] !== next[p]),
    );
    if (holds) continue;
    for (const [p, shift] of colour(hard, group) ?? []) next[p] = shift;
  }
  return next;
}
