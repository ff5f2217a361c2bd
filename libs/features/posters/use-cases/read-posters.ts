import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { PlannedPoster } from '../domain/board-facts';
import type { PosterSession } from '../domain/poster-session';

/** A poster session with the boards that stand, in order of their numbers. */
export interface StandingPosterSession extends PosterSession {
  readonly placements: readonly PlannedPoster[];
}

/**
 * The poster sessions of a conference in order of time. Posters whose authors do not know yet that they are accepted are left
 * out.
 */
export async function standingPosterSessions(db: Reader, conferenceId: Id): Promise<StandingPosterSession[]> {
  return db.query(
    `SELECT s.id, s.title, s.room_id AS "roomId", ${instant('s.starts_at')} AS "startsAt", ${instant('s.ends_at')} AS "endsAt",
       s.shifts, s.floor_plan AS "floorPlan",
       coalesce((SELECT json_agg(json_build_object('boardNumber', b.board_number, 'submissionId', b.submission_id,
         'shift', b.shift) ORDER BY b.board_number) FROM board_placement b JOIN submission w ON w.id = b.submission_id
         WHERE b.poster_session_id = s.id AND w.state IN ('accepted', 'confirmed')), '[]') AS placements
     FROM poster_session s WHERE s.conference_id = $1 ORDER BY s.starts_at, s.title`,
    [conferenceId],
  );
}

/** When the hall or the posters of a session were last changed at the desk; null where they never were. */
export async function lastPosterChange(db: Reader, conferenceId: Id, posterSessionId: Id): Promise<Instant | null> {
  const [row]: { at: Instant | null }[] = await db.query(
    `SELECT ${instant('max(made_at)')} AS at FROM poster_change
     WHERE conference_id = $1 AND $2 = ANY (poster_session_ids)`,
    [conferenceId, posterSessionId],
  );
  return row?.at ?? null;
}
