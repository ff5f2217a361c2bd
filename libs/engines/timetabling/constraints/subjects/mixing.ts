import { mixedKeys } from '../../model/mixed-keys';
import { nameOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/**
 * For each key that is to be mixed: in a cell, each talk with one value beyond half of the talks that have any costs one.
 * A track whose talks all have one value costs nothing, because it cannot be mixed.
 */
export const mixing: Constraint = {
  term: 'Mixing',
  defaultWeight: 2,
  level: 'soft',
  label: 'Sessions bring different people together',
  reason: 'Year groups, pathways, students and staff should meet in the sessions.',
  *findings({ instance, cells }) {
    const mixed = mixedKeys(instance);
    for (const cell of cells) {
      for (const key of mixed[cell.track]!) {
        const values = cell.talks.flatMap((talk) => instance.submissions[talk]!.mix?.[key] ?? []);
        const counts = new Map<string, number>();
        for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
        for (const [value, count] of counts) {
          const amount = count - Math.ceil(values.length / 2);
          if (amount <= 0) continue;
          const sentence = `${nameOf(instance, cell)} has ${count} of ${values.length} talks with ${value}: it could be more mixed.`;
          yield { amount, sentence, talks: cell.talks };
        }
      }
    }
  },
};
