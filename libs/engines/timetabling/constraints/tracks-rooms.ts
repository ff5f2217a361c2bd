import { nameOf } from '../model/plan';
import type { Constraint } from './constraint';

/** Each cell of a track costs what the track costs in that room. */
export const tracksRooms: Constraint = {
  term: 'Tracks_Rooms|Penalty',
  defaultWeight: 1,
  level: 'soft',
  label: 'Tracks run in rooms that suit them',
  reason: 'A track should have a room that suits its audience and its needs.',
  *findings({ instance, cells }) {
    for (const cell of cells) {
      const amount = instance.trackRoom[cell.track]![cell.room]!;
      if (amount === 0) continue;
      const sentence = `${instance.rooms[cell.room]!} does not suit ${instance.tracks[cell.track]!.name} (${nameOf(instance, cell)}).`;
      yield { amount, sentence, talks: cell.talks };
    }
  },
};
