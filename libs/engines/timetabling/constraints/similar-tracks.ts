import { parallelCells } from '../model/plan';
import type { Constraint } from './constraint';

/** Each pair of cells of one session costs what their two tracks have in common. */
export const similarTracks: Constraint = {
  term: 'Similar Tracks',
  defaultWeight: 2,
  level: 'soft',
  label: 'Tracks with one audience do not run at once',
  reason: 'Tracks with one audience should not run at the same time.',
  *findings(plan) {
    const { instance } = plan;
    for (const [left, right] of parallelCells(plan)) {
      if (left.track === right.track) continue;
      const amount = instance.similar[left.track]![right.track]!;
      if (amount === 0) continue;
      const [one, other] = [instance.tracks[left.track]!.name, instance.tracks[right.track]!.name];
      const sentence = `${one} and ${other} share an audience and run at the same time in ${instance.sessions[left.session]!.name}.`;
      yield { amount, sentence, talks: [...left.talks, ...right.talks] };
    }
  },
};
