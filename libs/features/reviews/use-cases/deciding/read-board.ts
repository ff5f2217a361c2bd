import { adjustForLeniency, type Outcome, type PlacedOutcome } from '@colloquy/engines/deciding';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { DECIDABLE_STATES, type StandingDecision } from '../../domain/deciding/decision';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type Weight, weigh } from '../../domain/weigh-reviews';
import { isNewTo } from '../discussing/new-posts';
import { readCriteria } from '../writing/set-criteria';

/** A work on the board from which organisers decide. */
export interface BoardRow extends Weight {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly wishedType: PlacedOutcome;
  readonly state: string;
  /** Whether it is the reader's own: then nothing else is told of it. */
  readonly own: boolean;
  /** What each review comes to, the best first. */
  readonly ratings: readonly number[];
  /** The mean with the kindness of its reviewers taken off; null where nothing can be said of them. */
  readonly adjusted: number | null;
  /** How many were asked to review it. */
  readonly asked: number;
  /** How many posts of its discussion the reader has not read yet. */
  readonly newPosts: number;
  readonly decision: StandingDecision | null;
  /** What its authors know; null while they know nothing. */
  readonly known: Outcome | null;
}

/** How much kinder than others a reviewer judges. */
export interface ReviewerLeniency {
  readonly reviewer: string;
  readonly reviews: number;
  readonly leniency: number;
}

interface ReviewRow {
  readonly submissionId: Id;
  readonly reviewerId: Id;
  readonly reviewer: string;
  readonly scores: Readonly<Record<Id, number>>;
}

/** Whether a work `s` is the reader's own, $2. */
export const OWN = 'EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)';
/** Whether a work `s` is on the board of the conference $1. */
export const ON_THE_BOARD = `s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn')`;

/** The decision `d` by a person `p`, as it stands; null where there is none. */
export const STANDING = `CASE WHEN d.submission_id IS NULL THEN NULL ELSE json_build_object('outcome', d.outcome,
  'state', d.state, 'version', d.version, 'decidedBy', p.name, 'decidedAt', ${instant('d.decided_at')}) END`;

const WORKS = `
  SELECT s.id AS "submissionId", s.code, v.title, s.track_id AS "trackId", s.wished_type AS "wishedType", s.state,
    ${OWN} AS own, d.known_outcome AS known, coalesce(a.asked, 0) AS asked,
    coalesce(n.posts, 0) AS "newPosts",
    ${STANDING} AS decision
  FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
  LEFT JOIN decision d ON d.submission_id = s.id LEFT JOIN person p ON p.id = d.decided_by
  LEFT JOIN (SELECT submission_id, count(*)::int AS asked FROM review_assignment GROUP BY submission_id) a
    ON a.submission_id = s.id
  LEFT JOIN (SELECT submission_id, count(*)::int AS posts FROM discussion_post d WHERE ${isNewTo('$2::uuid')} GROUP BY submission_id) n
    ON n.submission_id = s.id
  WHERE ${ON_THE_BOARD} ORDER BY s.code COLLATE "C"`;

const REVIEWS = `
  SELECT r.submission_id AS "submissionId", r.reviewer_id AS "reviewerId", p.name AS reviewer, r.scores
  FROM review r JOIN submission s ON s.id = r.submission_id JOIN person p ON p.id = r.reviewer_id
  WHERE ${ON_THE_BOARD} AND NOT ${OWN} ORDER BY r.submission_id, r.reviewer_id`;

/**
 * Every work that can be or was decided on, with what its reviews come to, and how kind its reviewers are. Of a work of
 * their own an organiser learns what an author may know; its reviews count for nothing that they see.
 * @throws DomainError `not-found` for others than organisers
 */
export async function readBoard(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
): Promise<{ rows: BoardRow[]; reviewers: ReviewerLeniency[] }> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const criteria = await readCriteria(db, conferenceId);
  const works: Omit<BoardRow, keyof Weight | 'ratings' | 'adjusted'>[] = await db.query(WORKS, [
    conferenceId,
    viewer.personId,
  ]);
  const reviews: ReviewRow[] = await db.query(REVIEWS, [conferenceId, viewer.personId]);
  const ratings = reviews.map(({ submissionId, reviewerId, scores }) => ({
    ...{ submissionId, reviewerId },
    value: weigh(criteria, [{ scores }]).mean ?? 0,
  }));
  const { means, reviewers } = adjustForLeniency(ratings);
  const byWork = new Map<Id, number[]>();
  const scoresOf = new Map<Id, Pick<ReviewRow, 'scores'>[]>();
  for (const [place, { submissionId, value }] of ratings.entries()) {
    byWork.set(submissionId, [...(byWork.get(submissionId) ?? []), value]);
    const review = reviews[place];
    if (review) scoresOf.set(submissionId, [...(scoresOf.get(submissionId) ?? []), review]);
  }
  const names = new Map(reviews.map(({ reviewerId, reviewer }) => [reviewerId, reviewer]));
  return {
    rows: works.map((work) => ({
      ...work,
      ...(work.own ? UNKNOWN_TO_AUTHORS : {}),
      ...weigh(criteria, scoresOf.get(work.submissionId) ?? []),
      ratings: (byWork.get(work.submissionId) ?? []).sort((a, b) => b - a),
      adjusted: means.get(work.submissionId) ?? null,
    })),
    reviewers: reviewers
      .map(({ reviewerId, ...known }) => ({ ...known, reviewer: names.get(reviewerId) ?? '' }))
      .sort((a, b) => b.leniency - a.leniency || (a.reviewer < b.reviewer ? -1 : 1)),
  };
}

const UNKNOWN_TO_AUTHORS = { asked: 0, newPosts: 0, decision: null };

/** The works on which the viewer can decide now, with what their reviews come to. */
export async function readCandidates(db: Reader, viewer: Viewer, conferenceId: Id): Promise<BoardRow[]> {
  const { rows } = await readBoard(db, viewer, conferenceId);
  return rows.filter(({ state, own }) => DECIDABLE_STATES.includes(state) && !own);
}
