import { scoreOf } from '../model/figures';
import type { Constraint } from './constraint';

/** No pair is made that has no score. */
export const forbidden: Constraint = {
  name: 'forbidden',
  weight: 'hard',
  reason: 'The two have a conflict, one of them declined the other, or they share no time or place to meet.',
  violations: (model, { pairs }) =>
    pairs
      .filter(([row, column]) => scoreOf(model, row, column) === null)
      .map(([row, column]) => {
        const message = `${model.rowName(row)} may not be matched with ${model.columnName(column)}.`;
        return { constraint: 'forbidden', level: 'error', message, row, column, by: 1 };
      }),
};
