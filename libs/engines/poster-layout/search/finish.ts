import type { Random } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import { Pricer } from '../prices/prices';
import type { BoardPlan, Placement } from '../problem';
import { assignShifts } from '../shifts/assign-shifts';

/** Sweeps over all posters at most: each makes only exchanges that gain. */
const MOST_SWEEPS = 8;
const GAIN = 1e-6;

/** A plan as people read it, in the order of the boards. */
export function planOf(
  { posters, boards }: LayoutModel,
  boardOf: ArrayLike<number>,
  shiftOf: ArrayLike<number>,
): BoardPlan {
  const placements = posters.map(({ id }, p): Placement => {
    return { poster: id, board: boards[boardOf[p]!]!.number, shift: shiftOf[p]! };
  });
  return { placements: placements.sort((a, b) => a.board - b.board) };
}

/**
 * Gives posters on their boards their shifts, and makes every exchange of boards and shifts that still gains: no
 * organiser shall find a better one by hand.
 * @param pinned whether no poster may change its board any more
 */
export function finish(model: LayoutModel, boardOf: Int32Array, random: Random, pinned = false): BoardPlan {
  let plan = planOf(model, boardOf, assignShifts(model, boardOf, random));
  for (let sweep = 0; sweep < MOST_SWEEPS && !pinned; sweep += 1) {
    const pricer = new Pricer(model.problem, plan);
    let gained = false;
    for (const { id } of model.posters) {
      const best = pricer.pricesOf(id)[0];
      if (!best || best.price >= -GAIN) continue;
      pricer.make(id, best);
      gained = true;
    }
    if (!gained) break;
    const { boardOf: now } = pricer.standing();
    plan = planOf(model, now, assignShifts(model, now, random));
  }
  return plan;
}
