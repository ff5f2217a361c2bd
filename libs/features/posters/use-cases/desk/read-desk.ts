import { type Id, notFound } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import type { BoardPlace, DeskPosterSession, PosterDesk, PosterRecord } from '../../domain/desk/poster-desk';
import { type GatheredPosters, gatherPosters } from '../gather-posters';

/** What the desk stands on: the posters and their people, which no change at the desk changes. */
export interface PosterGround extends GatheredPosters {
  readonly conferenceId: Id;
}

/** The ground of a conference's poster sessions. */
export async function readPosterGround(db: Reader, conferenceId: Id): Promise<PosterGround> {
  return { conferenceId, ...(await gatherPosters(db, conferenceId)) };
}

/**
 * Takes the posters of a conference for one change: whoever else wants to change them or a hall waits until the end of this
 * act. All sessions are taken together, since posters go from one to the other.
 * @returns the version of the desk
 */
export async function holdPosters(tx: Transaction, conferenceId: Id): Promise<number> {
  const [row]: { version: number }[] = await tx.query(
    `INSERT INTO poster_desk (conference_id) VALUES ($1)
     ON CONFLICT (conference_id) DO UPDATE SET version = poster_desk.version RETURNING version`,
    [conferenceId],
  );
  return row?.version ?? 0;
}

interface DeskRows {
  readonly version: number;
  readonly sessions: readonly DeskPosterSession[];
  readonly standing: readonly (BoardPlace & { readonly submissionId: Id })[];
  readonly records: readonly PosterRecord[];
}

const ROWS = `SELECT
  coalesce((SELECT version FROM poster_desk WHERE conference_id = $1), 0) AS version,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'title', title, 'roomId', room_id, 'startsAt', ${instant('starts_at')},
      'endsAt', ${instant('ends_at')}, 'shifts', shifts, 'floorPlan', floor_plan, 'goneBoards', gone_boards, 'version', version) ORDER BY starts_at, title), '[]')
    FROM poster_session WHERE conference_id = $1) AS sessions,
  (SELECT coalesce(json_agg(json_build_object('submissionId', b.submission_id, 'posterSessionId', b.poster_session_id,
      'board', b.board_number, 'shift', b.shift) ORDER BY b.board_number), '[]')
    FROM board_placement b JOIN poster_session h ON h.id = b.poster_session_id WHERE h.conference_id = $1) AS standing,
  (SELECT coalesce(json_agg(json_build_object('submissionId', submission_id, 'posterSessionId', poster_session_id,
      'version', version, 'pinned', pinned, 'note', note)), '[]') FROM poster_record WHERE conference_id = $1) AS records`;

/** What stands on the desk now. */
export async function readDesk(db: Reader, { conferenceId, posters, names }: PosterGround): Promise<PosterDesk> {
  const [rows]: DeskRows[] = await db.query(ROWS, [conferenceId]);
  if (!rows) throw notFound('conference');
  return {
    ...{ conferenceId, version: rows.version, names },
    sessions: new Map(rows.sessions.map((session) => [session.id, session])),
    posters: new Map(posters.map((poster) => [poster.submissionId, poster])),
    standing: new Map(rows.standing.map(({ submissionId, ...place }) => [submissionId, place])),
    records: new Map(rows.records.map((record) => [record.submissionId, record])),
  };
}

/** A session on the desk. @throws DomainError `not-found` */
export function sessionOn({ sessions }: PosterDesk, posterSessionId: Id): DeskPosterSession {
  const session = sessions.get(posterSessionId);
  if (!session) throw notFound('poster session');
  return session;
}
