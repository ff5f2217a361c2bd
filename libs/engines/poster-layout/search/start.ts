import { DomainError } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import { fillEmptyBoards, type Hanging } from '../model/score';
import { type Assignment, assign } from './assignment';
import { seriate } from './seriation';

/**
 * The first plan: posters along the walking order in the order of their similarity, or where they hung before; each
 * as near to that as needs, widths and pins allow (an assignment problem, cost the squared number of boards moved).
 * @throws DomainError `conflict` that names the posters which compete for too few boards
 */
export function startingPlan(model: LayoutModel): Hanging {
  const { posters, size, allowed, home } = model;
  const wanted = new Map(seriate(model).map((poster, board) => [poster, board]));
  const known = home.some((board) => board >= 0);
  const cost = new Float64Array(posters.length * size);
  for (const poster of posters.keys()) {
    const aim = known ? (home[poster] as number) : (wanted.get(poster) as number);
    for (let board = 0; board < size; board += 1) {
      const away = aim < 0 ? 0 : (board - aim) ** 2;
      cost[poster * size + board] = allowed[poster * size + board] ? away : Infinity;
    }
  }
  const found = assign(posters.length, size, cost);
  if ('rows' in found) throw competition(model, found);
  const hanging = new Int32Array(size).fill(-1);
  for (const [poster, board] of found.columnOf.entries()) hanging[board] = poster;
  fillEmptyBoards(model, hanging);
  return hanging;
}

/** Why the needs cannot all be met: so many posters, so few boards. */
function competition(model: LayoutModel, blocked: Extract<Assignment, { rows: readonly number[] }>): DomainError {
  const rivals = blocked.rows.map((row) => model.posters[row]);
  const numbers = blocked.columns.map((column) => model.boards[column]?.number);
  const boards = numbers.length === 0 ? 'no board' : `only the boards ${numbers.join(', ')}`;
  return new DomainError(
    'conflict',
    'needs-cannot-be-met',
    `${rivals.length} ${rivals.length === 1 ? 'poster' : 'posters'} can hang on ${boards}: give more boards what they need, or change a pin.`,
    rivals.map((poster) => ({
      message: `"${poster?.title}" (${poster?.id}) needs ${poster?.needs.join(' and ') || 'a board of its width or pin'}.`,
    })),
  );
}
