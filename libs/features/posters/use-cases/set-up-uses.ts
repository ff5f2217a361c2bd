import type { UseCounter } from '@colloquy/features/conferences';

/** Poster sessions by their room: while there are any, the room stays. */
export const posterSessionsByRoom: UseCounter = {
  of: 'room',
  words: ['poster session', 'poster sessions'],
  count: (db, conferenceId) =>
    db.query('SELECT room_id AS key, count(*)::int AS count FROM poster_session WHERE conference_id = $1 GROUP BY 1', [
      conferenceId,
    ]),
};
