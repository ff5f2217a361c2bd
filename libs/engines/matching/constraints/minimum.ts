import { type Constraint, counted, type Violation } from './constraint';

/** Every column gets as many rows as it should at least; the columns that do not are reported. */
export const minimum: Constraint = {
  name: 'minimum',
  weight: 3,
  reason: 'Whoever volunteered wishes to be needed, and a group too small cannot work.',
  violations: (model, { short }, { columnCount }) => {
    const reported = new Set(short);
    const found: Violation[] = [];
    for (let column = 0; column < model.columns; column += 1) {
      const missing = model.min[column]! - columnCount[column]!;
      const has = `${model.columnName(column)} has ${columnCount[column]} and should have at least ${model.min[column]}`;
      const report = (level: Violation['level'], message: string): number =>
        found.push({ constraint: 'minimum', level, message, column, by: Math.max(1, missing) });
      if (missing > 0 && reported.has(column)) report('warning', `${has}: ${counted(missing, 'place')} short.`);
      else if (missing > 0) report('error', `${has}, but is not listed as short.`);
      else if (reported.has(column)) report('error', `${has}: it is listed as short, but is not.`);
    }
    return found;
  },
};
