import type { PlacedOutcome } from '@colloquy/engines/deciding';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { inWaitingOrder } from '../../domain/answering/next-waiting';
import { seesEveryReview } from '../../domain/reviews.policy';
import { readAnswerRules } from './answer-rules';
import { waitingWorks } from './waiting-works';

/** Whether a work takes its place. */
export interface PlaceStanding {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly type: PlacedOutcome;
  readonly presenters: readonly string[];
  readonly state: 'asked' | 'confirmed' | 'declined' | 'withdrawn';
  readonly answerBy: Instant;
  readonly late: boolean;
  readonly fromWaitlist: boolean;
}

/** A work that is to be revised. */
export interface RevisionStanding {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly by: Instant;
  readonly returnedAt: Instant | null;
  readonly late: boolean;
}

/** After a release, for organisers; their own works are told of nowhere, and of the list only that one waits. */
export async function readPlaces(db: Reader, viewer: Viewer, conferenceId: Id) {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const places: PlaceStanding[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, p.type, ${instant('p.answer_by')} AS "answerBy",
       p.from_waitlist AS "fromWaitlist", s.state = 'accepted' AND p.answer_by < now() AS late,
       CASE WHEN s.state = 'accepted' THEN 'asked' WHEN s.state = 'confirmed' THEN 'confirmed'
         WHEN p.declined_at IS NOT NULL THEN 'declined' ELSE 'withdrawn' END AS state,
       ARRAY(SELECT x.name FROM submission_author a JOIN person x ON x.id = a.person_id
         WHERE a.submission_id = s.id AND a.presenter ORDER BY a.position) AS presenters
     FROM place_answer p JOIN submission s ON s.id = p.submission_id ${LATEST}
     WHERE s.conference_id = $1 AND NOT ${OWN} ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewer.personId],
  );
  const revisions: RevisionStanding[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, ${instant('r.revise_by')} AS by, ${instant('r.returned_at')} AS "returnedAt",
       r.returned_at IS NULL AND r.revise_by < now() AS late
     FROM revision r JOIN submission s ON s.id = r.submission_id ${LATEST}
     WHERE s.conference_id = $1 AND NOT ${OWN} AND s.state <> 'withdrawn'
       AND r.round = (SELECT max(round) FROM revision WHERE submission_id = s.id) ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewer.personId],
  );
  const own = new Set(await ownWaiting(db, conferenceId, viewer.personId));
  const waiting = inWaitingOrder(await waitingWorks(db, conferenceId));
  return {
    rules: await readAnswerRules(db, conferenceId),
    places,
    revisions,
    waiting: waiting
      .filter(({ submissionId }) => !own.has(submissionId))
      .map(({ submissionId, code, title, wishedType, mean, adjusted, count, position }) => ({
        ...{ submissionId, code, title, wishedType, mean, adjusted, reviews: count, byHand: position !== null },
      })),
    ownWaits: own.size > 0,
  };
}

const LATEST = 'JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version';
const OWN = 'EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)';

/** The works of a person that wait. */
export async function ownWaiting(db: Reader, conferenceId: Id, personId: Id | null): Promise<Id[]> {
  const rows: { id: Id }[] = await db.query(
    `SELECT s.id FROM submission s WHERE s.conference_id = $1 AND s.state = 'waitlisted' AND ${OWN}`,
    [conferenceId, personId],
  );
  return rows.map(({ id }) => id);
}
