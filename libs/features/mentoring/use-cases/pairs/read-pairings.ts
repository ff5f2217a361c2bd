import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Beside } from '../../domain/beside';
import { readablePairings } from '../../domain/mentoring.policy';
import { LIVE_STATES, type Pairing, TOLD_STATES } from '../../domain/pairing';
import { WITH_PRESENTER } from './pair-rows';

/** In order of the works' codes; a work may have had several mentors one after the other. */
const PAIRING_KEY = `(s.code || ' ' || g.id) COLLATE "C"`;

/** The place of a pairing in {@link listPairings}, unique in the conference. */
export const pairingKey = ({ code, id }: Pick<Pairing, 'code' | 'id'>): string => `${code} ${id}`;

/** What those in a pairing see of a state: who declined is between them and the organisers. */
const STATE_AS_SEEN = `CASE WHEN g.state = 'declined' AND NOT $3 AND (CASE WHEN g.mentor_id = $4 THEN g.mentor_answer ELSE g.mentee_answer END)
  IS DISTINCT FROM 'declined' THEN 'ended' ELSE g.state END`;

/** The pairings that the viewer may see, after the given key; the abstract comes along while the pairing lives. */
export async function listPairings(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  page: { after: string; limit: number },
): Promise<Pairing[]> {
  const scope = readablePairings(viewer, conferenceId);
  return db.query(
    `SELECT g.id, g.submission_id AS "submissionId", s.code, coalesce(v.title, '') AS title,
       CASE WHEN g.state = ANY ($6) THEN v.abstract END AS abstract, g.mentor_id AS "mentorId", p.name AS mentor,
       a.name AS presenter, ${STATE_AS_SEEN} AS state, g.reasons, ${instant('g.answer_by')} AS "answerBy", side.side,
       CASE side.side WHEN 'mentor' THEN g.mentor_answer WHEN 'mentee' THEN g.mentee_answer END AS said
     FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id ${WITH_PRESENTER}
     JOIN LATERAL (SELECT CASE WHEN g.mentor_id = $4 THEN 'mentor' WHEN EXISTS (SELECT 1 FROM submission_author
         WHERE submission_id = s.id AND person_id = $4 AND presenter AND confirmed_at IS NOT NULL) THEN 'mentee' END AS side) side ON true
     WHERE g.conference_id = $1 AND ${PAIRING_KEY} > $2
       AND ($3 OR (g.state <> 'proposed' AND (g.mentor_id = $4
         OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4))))
     ORDER BY ${PAIRING_KEY} LIMIT $5`,
    [conferenceId, page.after, scope.all, scope.personId, page.limit, LIVE_STATES],
  );
}

/** Who mentors which work now, as both know: for the features that come after. */
export async function livePairings(db: Reader, conferenceId: Id): Promise<Beside[]> {
  return db.query(
    `SELECT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state = ANY ($2) ORDER BY 1, 2`,
    [conferenceId, TOLD_STATES],
  );
}

/** Who mentors a work, now that both sides have said yes: for the features that come after. */
export async function mentorsAtWork(
  db: Reader,
  submissionId: Id,
): Promise<{ readonly id: Id; readonly name: string }[]> {
  return db.query(
    `SELECT p.id, p.name FROM pairing g JOIN person p ON p.id = g.mentor_id
     WHERE g.submission_id = $1 AND g.state IN ('accepted', 'active') ORDER BY p.sort_name, p.id`,
    [submissionId],
  );
}

/** Who is beside each work once all drafts are published: what mentors give their places to. */
export async function heldPlaces(db: Reader, conferenceId: Id): Promise<Beside[]> {
  return db.query(
    `SELECT DISTINCT ON (submission_id) submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state = ANY ($2) ORDER BY submission_id, state = 'proposed' DESC`,
    [conferenceId, LIVE_STATES],
  );
}

/** Who has ever mentored which work, or is to: whoever helps with a work does not judge it. */
export async function everyMentorOf(db: Reader, conferenceId: Id): Promise<Beside[]> {
  return db.query(
    `SELECT DISTINCT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state <> 'declined' ORDER BY 1, 2`,
    [conferenceId],
  );
}
