import { chairsInBoth } from '../model/clashes';
import { nameOf, namesOf, parallelCells } from '../model/plan';
import type { Constraint } from './constraint';

/** Each pair of cells of one session whose two tracks have a chair in common costs one. */
export const chairsConflicts: Constraint = {
  term: 'Chairs Conflicts',
  defaultWeight: 1_000,
  level: 'soft',
  label: 'A track’s chairs are needed in one room at a time',
  reason: 'Nobody can chair in two rooms during one session.',
  *findings(plan) {
    const { instance } = plan;
    for (const [left, right] of parallelCells(plan)) {
      if (left.track === right.track) continue;
      const chairs = chairsInBoth(instance, left.track, right.track);
      if (chairs.length === 0) continue;
      const places = [left, right].map((cell) => `${instance.tracks[cell.track]!.name} (${nameOf(instance, cell)})`);
      const sentence = `${namesOf(instance, chairs)} would have to chair at the same time: ${places.join(' and ')}.`;
      yield { amount: 1, sentence, talks: [...left.talks, ...right.talks] };
    }
  },
};
