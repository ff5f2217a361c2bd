import { titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each talk in a room that is closed in its session costs one. */
export const roomClosed: Constraint = {
  term: 'Room Closed',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Closed rooms stay empty',
  reason: 'A room that is not open to the conference at that time cannot hold a talk.',
  *findings({ instance, spots }) {
    for (const [talk, spot] of spots.entries()) {
      if (!spot || !instance.closed?.some(({ room, session }) => room === spot.room && session === spot.session))
        continue;
      const sentence = `${instance.rooms[spot.room]!} is closed in ${instance.sessions[spot.session]!.name}: ${titleOf(instance, talk)} cannot stand there.`;
      yield { amount: 1, sentence, talks: [talk] };
    }
  },
};
