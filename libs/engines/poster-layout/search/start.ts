import type { LayoutModel } from '../model/layout-model';
import { fillEmptyBoards, type Hanging } from '../model/score';
import { assign } from './assignment';
import type { SearchCosts } from './costs';
import { seriate } from './seriation';

/** How much more what a poster costs on a board counts than a board's distance from where it is aimed at. */
const OWN = 1000;

/**
 * The first plan: posters along the walking order in the order of their similarity, or where they hung before; each
 * as near to that as needs, widths and pins allow (an assignment problem, cost the squared number of boards moved).
 * @param before where posters hang in a plan to start from; -1 for those that it does not name
 * @returns nothing where posters compete for too few boards
 */
export function startingPlan(model: LayoutModel, costs: SearchCosts, before?: Int32Array): Hanging | undefined {
  const { posters, size, allowed, home } = model;
  const wanted = new Map(seriate(posters.length, costs).map((poster, board) => [poster, board]));
  const known = before ?? (home.some((board) => board >= 0) ? home : undefined);
  const cost = new Float64Array(posters.length * size);
  for (const poster of posters.keys()) {
    const aim = known ? known[poster]! : wanted.get(poster)!;
    for (let board = 0; board < size; board += 1) {
      const at = poster * size + board;
      const away = aim < 0 ? 0 : (board - aim) ** 2;
      cost[at] = allowed[at] ? away + OWN * costs.own[at]! : Infinity;
    }
  }
  const found = assign(posters.length, size, cost);
  if ('rows' in found) return undefined;
  const hanging = new Int32Array(size).fill(-1);
  for (const [poster, board] of found.columnOf.entries()) hanging[board] = poster;
  fillEmptyBoards(model, hanging);
  return hanging;
}
