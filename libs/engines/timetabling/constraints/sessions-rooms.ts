import type { Constraint } from './constraint';

/** Each cell costs what its room costs in its session. */
export const sessionsRooms: Constraint = {
  term: 'Sessions_Rooms|Penalty',
  defaultWeight: 1,
  level: 'soft',
  label: 'Few sessions are opened',
  reason: 'A room should be used only when it is free for the conference.',
  *findings({ instance, cells }) {
    for (const cell of cells) {
      const amount = instance.sessionRoom[cell.session]![cell.room]!;
      if (amount === 0) continue;
      const sentence = `${instance.rooms[cell.room]!} should not be used in ${instance.sessions[cell.session]!.name}.`;
      yield { amount, sentence, talks: cell.talks };
    }
  },
};
