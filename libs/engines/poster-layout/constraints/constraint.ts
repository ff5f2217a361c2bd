import type { LayoutModel } from '../model/layout-model';
import type { BoardPlan, ConstraintName, Level, Placement } from '../problem';

/** Something in a plan that must not be, in words that name posters, people and boards. */
export interface Violation {
  /** Name of the constraint that is broken. */
  readonly constraint: ConstraintName;
  readonly message: string;
  /** Ids of the posters concerned. */
  readonly posters: readonly string[];
  /** Numbers of the boards concerned. */
  readonly boards: readonly number[];
}

/** One thing that costs in a plan. */
export interface Finding {
  /** In units of the constraint, before its weight. */
  readonly amount: number;
  readonly message: string;
  readonly posters: readonly string[];
  readonly boards: readonly number[];
}

/** One of the terms of the cost of a plan, as plain as it can be said: the search computes the same in its own way. */
export interface Constraint {
  readonly name: ConstraintName;
  /** What it brings about, in few words: for a slider. */
  readonly label: string;
  /** Where a problem does not say otherwise. */
  readonly level: Level;
  /** What one unit costs where a problem does not say otherwise; 1 is what two posters with all in common are worth on facing boards. */
  readonly weight: number;
  /** Why it matters, for an organiser. */
  readonly reason: string;
  /** Everything that it costs in a plan, which may come from anywhere; the sum of the amounts times the weight. */
  findings(model: LayoutModel, plan: BoardPlan): Finding[];
}

/** What a unit of a hard constraint costs: more than all wishes of a hall together may bring. */
export const HARD_WEIGHT = 1000;

/** A placement of a known poster on a board that the hall has. */
export interface Hung {
  readonly placement: Placement;
  readonly poster: LayoutModel['posters'][number];
  readonly board: LayoutModel['boards'][number];
}

/** The placements that make sense by themselves. */
export function hung({ posters, boards, posterAt, boardAt }: LayoutModel, { placements }: BoardPlan): Hung[] {
  return placements.flatMap((placement) => {
    const poster = posters[posterAt.get(placement.poster) ?? -1];
    const board = boards[boardAt.get(placement.board) ?? -1];
    return poster && board ? [{ placement, poster, board }] : [];
  });
}

/** A poster in words. */
export function titled({ title, id }: { readonly title: string; readonly id: string }): string {
  return title && title !== id ? `“${title}” (${id})` : `“${id}”`;
}

/** A person in words. */
export function named({ problem }: LayoutModel, person: string): string {
  return problem.people?.[person]?.name ?? person;
}

/** Things in a row of words: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly (string | number)[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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
