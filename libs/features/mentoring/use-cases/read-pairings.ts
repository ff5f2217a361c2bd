import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { readablePairings } from '../domain/mentoring.policy';
import { LIVE_STATES, type Pairing } from '../domain/pairing';

/** In order of the works' codes; a work may have had several mentors one after the other. */
const PAIRING_KEY = `(s.code || ' ' || g.id) COLLATE "C"`;

/** The place of a pairing in {@link listPairings}, unique in the conference. */
export const pairingKey = ({ code, id }: Pick<Pairing, 'code' | 'id'>): string => `${code} ${id}`;

/** The pairings that the viewer may see, after the given key; the abstract comes along while the pairing lives. */
export async function listPairings(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  page: { after: string; limit: number },
): Promise<Pairing[]> {
  const scope = readablePairings(viewer, conferenceId);
  return db.query(
    `SELECT g.id, g.submission_id AS "submissionId", s.code, v.title,
       CASE WHEN g.state = ANY ($6) THEN v.abstract END AS abstract, g.mentor_id AS "mentorId", p.name AS mentor, g.state,
       g.reasons
     FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id
     JOIN LATERAL (SELECT title, abstract FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) v ON true
     WHERE g.conference_id = $1 AND ${PAIRING_KEY} > $2
       AND ($3 OR (g.state <> 'proposed' AND (g.mentor_id = $4
         OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4))))
     ORDER BY ${PAIRING_KEY} LIMIT $5`,
    [conferenceId, page.after, scope.all, scope.personId, page.limit, LIVE_STATES],
  );
}

/** Who mentors which work now: for the features that come after. */
export async function livePairings(db: Reader, conferenceId: Id): Promise<{ submissionId: Id; mentorId: Id }[]> {
  return db.query(
    `SELECT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state = ANY ($2) ORDER BY 1, 2`,
    [conferenceId, LIVE_STATES],
  );
}

/** Who has ever mentored which work: whoever has helped with a work does not judge it. */
export async function everyMentorOf(db: Reader, conferenceId: Id): Promise<{ submissionId: Id; mentorId: Id }[]> {
  return db.query(
    `SELECT DISTINCT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state NOT IN ('proposed', 'declined') ORDER BY 1, 2`,
    [conferenceId],
  );
}
