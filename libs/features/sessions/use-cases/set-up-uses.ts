import type { UseCounter } from '@colloquy/features/conferences';

/** Sessions of the timetable by what they stand on: while there are any, it stays. */
function sessionsBy(of: 'track' | 'room' | 'block'): UseCounter {
  return {
    of,
    words: ['session', 'sessions'],
    count: (db, conferenceId) =>
      db.query(`SELECT ${of}_id AS key, count(*)::int AS count FROM session WHERE conference_id = $1 GROUP BY 1`, [
        conferenceId,
      ]),
  };
}

/** Sessions by track, by room and by block. */
export const SESSION_USES: readonly UseCounter[] = [sessionsBy('track'), sessionsBy('room'), sessionsBy('block')];
