import { type Constraint, counted, type Violation } from './constraint';

/** Every row gets as many different columns as it wants; what is missing is reported, once for each. */
export const demand: Constraint = {
  name: 'demand',
  weight: 1,
  reason: 'Nobody who asked for a mentor, and no abstract that needs a review, should be left without.',
  violations: (model, { pairs, unassigned }, { rowCount }) => {
    const reported = new Int32Array(model.rows);
    for (const row of unassigned) reported[row]! += 1;
    const found: Violation[] = twice(pairs).map(([row, column]) => {
      const message = `${model.rowName(row)} is matched with ${model.columnName(column)} twice: remove one of the two.`;
      return { constraint: 'demand', level: 'error', message, row, column, by: 1 };
    });
    for (let row = 0; row < model.rows; row += 1) {
      const missing = model.demand[row]! - rowCount[row]!;
      const has = `${model.rowName(row)} has ${rowCount[row]} of ${model.demand[row]}`;
      const report = (level: Violation['level'], message: string): number =>
        found.push({ constraint: 'demand', level, message, row, by: Math.abs(missing) || 1 });
      if (missing < 0) report('error', `${has}: remove ${counted(-missing, 'pair')}.`);
      else if (missing !== reported[row]) {
        report('error', `${has}, but ${reported[row]} are reported as missing: the list of unassigned is wrong.`);
      } else if (missing > 0) report('warning', `${has}.`);
    }
    return found;
  },
};

function twice(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const seen = new Set<string>();
  return pairs.filter(([row, column]) => {
    const key = `${row} ${column}`;
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
