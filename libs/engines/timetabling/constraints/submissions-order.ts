import { parallelTalks, slotsInCommon, titleOf } from '../model/plan';
import { cellsByTrack } from './cells-by-track';
import type { Constraint } from './constraint';

/**
 * Talks are counted through their track by session, room and slot; a talk with an order that differs from its count
 * costs one. Two talks of one track that both have an order cost one for each slot at which they stand side by side.
 */
export const submissionsOrder: Constraint = {
  term: 'Submissions Order',
  defaultWeight: 0,
  level: 'soft',
  label: 'Talks are heard in their order',
  reason: 'Talks that build upon each other should be heard in their order.',
  *findings(plan) {
    const { instance } = plan;
    const { submissions, tracks } = instance;
    for (const [track, cells] of cellsByTrack(plan)) {
      for (const [at, talk] of cells.flatMap(({ talks }) => talks).entries()) {
        const { order } = submissions[talk]!;
        if (!order || order === at + 1) continue;
        const sentence = `${titleOf(instance, talk)} is talk ${at + 1} of ${tracks[track]!.name}, but should be talk ${order}.`;
        yield { amount: 1, sentence, talks: [talk] };
      }
    }
    for (const [a, b] of parallelTalks(plan)) {
      const [x, y] = [submissions[a]!, submissions[b]!];
      if (x.track !== y.track || !x.order || !y.order) continue;
      const amount = slotsInCommon(plan, a, b);
      if (amount === 0) continue;
      const sentence = `${titleOf(instance, a)} and ${titleOf(instance, b)} should follow each other, but run at the same time.`;
      yield { amount, sentence, talks: [a, b] };
    }
  },
};
