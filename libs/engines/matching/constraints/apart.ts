import { listed } from '../explain/words';
import { columnsByRow } from '../model/figures';
import type { Model } from '../model/model';
import type { Pair } from '../model/problem';
import type { Constraint, Violation } from './constraint';

/** No row has two columns of a set that must not share one. */
export const apart: Constraint = {
  name: 'apart',
  weight: 'hard',
  reason: 'Two people of one lab, or of one household, do not judge the same work together.',
  violations: (model, { pairs }) =>
    togetherIn(model, pairs).map(({ row, together }): Violation => {
      const names = listed(together.map(model.columnName));
      const message = `${model.rowName(row)} has ${names}, who ${model.apartBecause}: keep one of them.`;
      return { constraint: 'apart', level: 'error', message, row, by: together.length - 1 };
    }),
};

/** Rows that have several columns of a set that must not share one. */
export function togetherIn(model: Model, pairs: readonly Pair[]) {
  const held = columnsByRow(model, pairs);
  return model.apart.flatMap((set) => {
    const inSet = new Set(set);
    return held.flatMap((columns, row) => {
      const together = columns.filter((column) => inSet.has(column));
      return together.length > 1 ? [{ row, together }] : [];
    });
  });
}

/** Whether two columns must not share a row. */
export function apartIn({ apart, columns }: Pick<Model, 'apart' | 'columns'>): (one: number, other: number) => boolean {
  const setsOf: number[][] = Array.from({ length: columns }, () => []);
  for (const [number, set] of apart.entries()) for (const column of set) setsOf[column]?.push(number);
  return (one, other) => setsOf[one]?.some((set) => setsOf[other]?.includes(set)) ?? false;
}
