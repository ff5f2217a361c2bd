import { cellsByTrack } from './cells-by-track';
import type { Constraint } from './constraint';

/** A track whose sessions leave one out between the first and the last costs one. */
export const consecutiveTracks: Constraint = {
  term: 'Consecutive Tracks',
  defaultWeight: 5,
  level: 'soft',
  label: 'A track runs without interruption',
  reason: 'A track should run in sessions that follow each other, so that its audience can come for a part of the day.',
  *findings(plan) {
    const { instance } = plan;
    for (const [track, cells] of cellsByTrack(plan)) {
      const sessions = [...new Set(cells.map(({ session }) => session))];
      if (Math.max(...sessions) - Math.min(...sessions) + 1 === sessions.length) continue;
      const names = sessions.map((session) => instance.sessions[session]!.name).join(', ');
      const sentence = `${instance.tracks[track]!.name} is interrupted: it runs in ${names}.`;
      yield { amount: 1, sentence, talks: cells.flatMap(({ talks }) => talks) };
    }
  },
};
