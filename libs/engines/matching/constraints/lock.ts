import type { Constraint } from './constraint';

/** Every locked pair is there. */
export const lock: Constraint = {
  name: 'lock',
  weight: 'hard',
  reason: 'The two have already met, or an organiser has decided that they belong together.',
  violations: (model, { pairs }) => {
    const made = new Set(pairs.map(([row, column]) => `${row} ${column}`));
    return model.locks
      .filter(([row, column]) => !made.has(`${row} ${column}`))
      .map(([row, column]) => {
        const message = `${model.rowName(row)} is locked to ${model.columnName(column)}, but the pair is not there.`;
        return { constraint: 'lock', level: 'error', message, row, column, by: 1 };
      });
  },
};
