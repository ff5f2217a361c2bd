import { cellsByTrack } from './cells-by-track';
import type { Constraint } from './constraint';

/** Each room of a track beyond its first costs one. */
export const roomsPerTrack: Constraint = {
  term: 'Number of Rooms per Track',
  defaultWeight: 3,
  level: 'soft',
  label: 'A track stays in one room',
  reason: 'A track should stay in one room, so that nobody has to look for it.',
  *findings(plan) {
    const { instance } = plan;
    for (const [track, cells] of cellsByTrack(plan)) {
      const rooms = [...new Set(cells.map(({ room }) => room))].sort((a, b) => a - b);
      if (rooms.length < 2) continue;
      const names = rooms.map((room) => instance.rooms[room]!).join(', ');
      const sentence = `${instance.tracks[track]!.name} is spread over ${rooms.length} rooms: ${names}.`;
      yield { amount: rooms.length - 1, sentence, talks: cells.flatMap(({ talks }) => talks) };
    }
  },
};
