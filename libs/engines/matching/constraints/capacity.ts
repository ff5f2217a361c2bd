import { type Constraint, counted } from './constraint';

/** No column has more rows than it takes. */
export const capacity: Constraint = {
  name: 'capacity',
  weight: 'hard',
  reason: 'A mentor or reviewer has time for so many and no more.',
  violations: (model, _, { columnCount }) =>
    [...columnCount.entries()].flatMap(([column, count]) => {
      const most = model.max[column]!;
      if (count <= most) return [];
      const message = `${model.columnName(column)} has ${count} and takes at most ${most}: move ${counted(count - most, 'row')} elsewhere.`;
      return [{ constraint: 'capacity', level: 'error', message, column, by: count - most }];
    }),
};
