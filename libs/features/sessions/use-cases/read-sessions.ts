import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** A session as it stands. */
export interface StandingSession {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly roomId: Id;
  readonly blockId: Id;
  readonly chairId: Id | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly talks: readonly { readonly submissionId: Id; readonly startsAt: Instant; readonly endsAt: Instant }[];
}

/**
 * The sessions of a conference in order of time and room code, their talks in order of time. Talks whose authors do not know
 * yet that they are accepted are left out, and sessions that have no others.
 */
export async function standingSessions(db: Reader, conferenceId: Id): Promise<StandingSession[]> {
  return db.query(
    `SELECT s.id, s.code, s.title, s.track_id AS "trackId", s.room_id AS "roomId", s.block_id AS "blockId",
       (SELECT person_id FROM engagement WHERE session_id = s.id AND role = 'chair') AS "chairId",
       ${instant('s.starts_at')} AS "startsAt", ${instant('s.ends_at')} AS "endsAt",
       talks.talks
     FROM session s JOIN LATERAL (SELECT json_agg(json_build_object('submissionId', p.submission_id,
         'startsAt', ${instant('p.starts_at')}, 'endsAt', ${instant('p.ends_at')}) ORDER BY p.starts_at) AS talks
       FROM placement p JOIN submission w ON w.id = p.submission_id
       WHERE p.session_id = s.id AND w.state IN ('accepted', 'confirmed')) talks ON talks.talks IS NOT NULL
     WHERE s.conference_id = $1 ORDER BY s.starts_at, s.code`,
    [conferenceId],
  );
}
