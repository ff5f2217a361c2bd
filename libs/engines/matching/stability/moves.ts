import { edgeOf, type Model } from '../model/model';
import type { Assignment } from '../model/problem';

/** A pair as it was: the column is null when it is no longer among the columns. */
export type FormerPair = readonly [row: number, column: number | null];

/** A pair that was and is no more. */
export interface Move {
  readonly row: number;
  readonly from: number | null;
  /** What the row has now that it had not before; null when nothing takes the place. */
  readonly to: number | null;
  /** Whether the pair could not stay. */
  readonly forced: boolean;
  /** In a sentence with names. */
  readonly why: string;
}

/** What has changed from the pairs that were to those that are, and which of it could not be helped. */
export function movesBetween(model: Model, former: readonly FormerPair[], { pairs }: Assignment): Move[] {
  const key = (row: number, column: number | null): string => `${row} ${column}`;
  const now = new Set(pairs.map(([row, column]) => key(row, column)));
  const before = new Set(former.map(([row, column]) => key(row, column)));
  const gained = new Map<number, number[]>();
  for (const [row, column] of pairs) {
    if (!before.has(key(row, column))) gained.set(row, [...(gained.get(row) ?? []), column]);
  }
  const overRow = excess(former, 0, (row) => model.demand[row]!);
  const overColumn = excess(former, 1, (column) => model.max[column]!);
  const taken = (over: Map<number, number>, at: number): boolean => {
    const left = over.get(at) ?? 0;
    over.set(at, left - 1);
    return left > 0;
  };
  return former
    .filter(([row, column]) => !now.has(key(row, column)))
    .sort((a, b) => a[0] - b[0] || (a[1] ?? -1) - (b[1] ?? -1))
    .map(([row, from]): Move => {
      const to = gained.get(row)?.shift() ?? null;
      const reason = (): string | null => {
        if (from === null) return 'The former partner is no longer here.';
        const [name, partner] = [model.rowName(row), model.columnName(from)];
        if (model.max[from] === 0) return `${partner} takes nobody any more.`;
        if (edgeOf(model, row, from) < 0) return `${name} may no longer be matched with ${partner}.`;
        if (taken(overRow, row)) return `${name} wants fewer than before.`;
        if (taken(overColumn, from)) return `${partner} takes fewer than before.`;
        return null;
      };
      const forcedBy = reason();
      const chosenBy = `${model.rowName(row)} moves so that others can be served, or all are served better.`;
      return { row, from, to, forced: forcedBy !== null, why: forcedBy ?? chosenBy };
    });
}

/** By how many the former pairs of a row or column are more than it takes now, where they are. */
function excess(former: readonly FormerPair[], side: 0 | 1, limit: (at: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of former) {
    const at = pair[side];
    if (at !== null) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return new Map([...counts].map(([at, count]) => [at, Math.max(0, count - limit(at))]));
}
