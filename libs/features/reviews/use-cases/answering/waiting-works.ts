import { adjustForLeniency } from '@colloquy/engines/deciding';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Room, WaitingWork } from '../../domain/answering/next-waiting';
import { weigh } from '../../domain/weigh-reviews';
import { readCriteria } from '../writing/set-criteria';

/** Works that wait and on which nothing else is decided, in no particular order, with what their reviews come to. */
export async function waitingWorks(
  db: Reader,
  conferenceId: Id,
  lock: '' | 'FOR UPDATE OF s' = '',
): Promise<(WaitingWork & { readonly title: string })[]> {
  const criteria = await readCriteria(db, conferenceId);
  const works: Pick<WaitingWork, 'submissionId' | 'code' | 'trackId' | 'wishedType' | 'position'>[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, s.track_id AS "trackId", s.wished_type AS "wishedType", w.position
     FROM submission s JOIN decision d ON d.submission_id = s.id
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN waiting_order w ON w.submission_id = s.id
     WHERE s.conference_id = $1 AND s.state = 'waitlisted' AND d.state = 'released' ORDER BY s.id ${lock}`,
    [conferenceId],
  );
  const reviews: { submissionId: Id; reviewerId: Id; scores: Record<Id, number> }[] = await db.query(
    `SELECT r.submission_id AS "submissionId", r.reviewer_id AS "reviewerId", r.scores
     FROM review r JOIN submission s ON s.id = r.submission_id
     WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn') ORDER BY r.submission_id, r.reviewer_id`,
    [conferenceId],
  );
  const ratings = reviews.map((review) => ({ ...review, value: weigh(criteria, [review]).mean ?? 0 }));
  const { means } = adjustForLeniency(ratings);
  const scores = new Map<Id, (typeof reviews)[number][]>();
  for (const review of reviews) scores.set(review.submissionId, [...(scores.get(review.submissionId) ?? []), review]);
  return works.map((work) => ({
    ...(work as WaitingWork & { title: string }),
    ...weigh(criteria, scores.get(work.submissionId) ?? []),
    adjusted: means.get(work.submissionId) ?? null,
  }));
}

/** How many places are taken, by type and track: by whoever has one, and whoever gets one when decisions are released. */
export async function takenPlaces(db: Reader, conferenceId: Id): Promise<Room['taken']> {
  return db.query(
    `SELECT d.outcome AS type, s.track_id AS "trackId", count(*)::int AS count
     FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'declined', 'withdrawn')
       AND d.outcome IN ('talk', 'lightning-talk', 'poster') GROUP BY 1, 2 ORDER BY 1, 2`,
    [conferenceId],
  );
}
