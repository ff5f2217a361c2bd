import { cellsByTrack } from './cells-by-track';
import type { Constraint } from './constraint';

/** Each room that a track has in one session beyond the first costs one. */
export const parallelTracks: Constraint = {
  term: 'Parallel Tracks',
  defaultWeight: 5,
  level: 'soft',
  label: 'A track runs in one room at a time',
  reason: 'A track should not run in two rooms at the same time.',
  *findings(plan) {
    const { instance } = plan;
    for (const [track, cells] of cellsByTrack(plan)) {
      for (const session of new Set(cells.map((cell) => cell.session))) {
        const here = cells.filter((cell) => cell.session === session);
        if (here.length < 2) continue;
        const names = here.map(({ room }) => instance.rooms[room]!).join(', ');
        const sentence = `${instance.tracks[track]!.name} runs in ${here.length} rooms at once in ${instance.sessions[session]!.name}: ${names}.`;
        yield { amount: here.length - 1, sentence, talks: here.flatMap(({ talks }) => talks) };
      }
    }
  },
};
