import type { LayoutModel } from '../model/layout-model';
import type { BoardPlan, Placement } from '../problem';

/** Something in a plan that must not be, in words that name posters, people and boards. */
export interface Violation {
  /** Name of the constraint that is broken. */
  readonly constraint: string;
  readonly message: string;
  /** Ids of the posters concerned. */
  readonly posters: readonly string[];
  /** Numbers of the boards concerned. */
  readonly boards: readonly number[];
}

/** A rule that every plan keeps: the solver keeps it by construction, the check tells who breaks it. */
export interface HardConstraint {
  readonly name: string;
  readonly weight: 'hard';
  /** Why it holds, for an organiser. */
  readonly reason: string;
  /** Finds every breach in a plan, which may come from anywhere. */
  violations(model: LayoutModel, plan: BoardPlan): Violation[];
}

/** A wish that is weighed against others. */
export interface SoftConstraint {
  readonly name: string;
  /** What one unit is worth; one unit is the similarity 1 between posters on boards of weight 1. */
  readonly weight: number;
  readonly reason: string;
}

/** A placement of a known poster on a board that the hall has. */
export interface Hung {
  readonly placement: Placement;
  readonly poster: LayoutModel['posters'][number];
  readonly board: LayoutModel['boards'][number];
}

/** The placements that make sense by themselves. */
export function hung({ posters, boards }: LayoutModel, { placements }: BoardPlan): Hung[] {
  const posterOf = new Map(posters.map((poster) => [poster.id, poster]));
  const boardOf = new Map(boards.map((board) => [board.number, board]));
  return placements.flatMap((placement) => {
    const poster = posterOf.get(placement.poster);
    const board = boardOf.get(placement.board);
    return poster && board ? [{ placement, poster, board }] : [];
  });
}

/** Items by key, in order of first appearance. */
export function groups<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}
