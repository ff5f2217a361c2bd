import { columnsByRow } from '../model/figures';
import type { Model } from '../model/model';
import type { Pair } from '../model/problem';
import type { Constraint, Violation } from './constraint';

/** Every row has enough columns of a kind, such as one experienced reviewer. */
export const quota: Constraint = {
  name: 'quota',
  weight: 2,
  reason:
    'Somebody experienced is among those who judge a work, so that beginners learn and nobody is judged by beginners alone.',
  violations: (model, { pairs }) =>
    quotasMissed(model, pairs).map(({ row, name, least, has }): Violation => {
      const message = `${model.rowName(row)} has ${has} of ${name} and should have at least ${least}.`;
      return { constraint: 'quota', level: 'warning', message, row, by: least - has };
    }),
};

/** Rows that have fewer of a kind than they should. */
export function quotasMissed(model: Model, pairs: readonly Pair[]) {
  const held = columnsByRow(model, pairs);
  return model.quotas.flatMap(({ columns, least, name }) => {
    const ofKind = new Set(columns);
    return held.flatMap((each, row) => {
      const has = each.filter((column) => ofKind.has(column)).length;
      const wanted = Math.min(least, model.demand[row]!);
      return has < wanted ? [{ row, name, least: wanted, has }] : [];
    });
  });
}
