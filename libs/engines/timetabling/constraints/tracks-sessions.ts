import { nameOf } from '../model/plan';
import type { Constraint } from './constraint';

/** Each cell of a track costs what the track costs in that session. */
export const tracksSessions: Constraint = {
  term: 'Tracks_Sessions|Penalty',
  defaultWeight: 1,
  level: 'soft',
  label: 'Tracks run when their organisers asked',
  reason: 'A track should stand in the sessions that its organisers asked for.',
  *findings({ instance, cells }) {
    for (const cell of cells) {
      const amount = instance.trackSession[cell.track]![cell.session]!;
      if (amount === 0) continue;
      const sentence = `${instance.tracks[cell.track]!.name} is not wanted in ${instance.sessions[cell.session]!.name} (${nameOf(instance, cell)}).`;
      yield { amount, sentence, talks: cell.talks };
    }
  },
};
