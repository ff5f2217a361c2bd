import type { PlacedOutcome } from '@colloquy/engines/deciding';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { seesEveryReview, signedReviewsFor } from '../domain/reviews.policy';
import { type Weight, weigh } from '../domain/weigh-reviews';
import type { Review } from '../domain/writing/review';
import { readCriteria } from './writing/set-criteria';

/** A work with all that its reviewers wrote, for organisers. */
export interface ReviewedWork extends Weight {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly wishedType: PlacedOutcome;
  readonly state: string;
  /** How many were asked to review it. */
  readonly assigned: number;
  /** Whether it is the reader's own work, of which they read no review. */
  readonly own: boolean;
  readonly reviews: readonly (Review & { readonly reviewerId: Id; readonly reviewer: string })[];
}

const LATEST = `JOIN LATERAL (SELECT title, abstract FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) v ON true`;

const REVIEW = `'scores', r.scores, 'commentToAuthors', r.comment_to_authors, 'commentToOrganisers', r.comment_to_organisers`;

/** All reviews of the works of a conference but the viewer's own, weighed, in order of the works' codes, after the given code. */
export async function readReviewSummary(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  page: { after: string; limit: number | null },
): Promise<ReviewedWork[]> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const criteria = await readCriteria(db, conferenceId);
  const works: (Omit<ReviewedWork, keyof Weight | 'own'> & { authorIds: Id[] })[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, s.wished_type AS "wishedType", s.state,
       (SELECT count(*)::int FROM review_assignment WHERE submission_id = s.id AND role = 'reviewer') AS assigned,
       ARRAY(SELECT person_id FROM submission_author WHERE submission_id = s.id) AS "authorIds",
       (SELECT coalesce(json_agg(json_build_object('reviewerId', p.id, 'reviewer', p.name, ${REVIEW}) ORDER BY p.sort_name, p.id), '[]')
        FROM review r JOIN person p ON p.id = r.reviewer_id WHERE r.submission_id = s.id) AS reviews
     FROM submission s ${LATEST}
     WHERE s.conference_id = $1 AND s.code COLLATE "C" > $2 AND s.state NOT IN ('draft', 'withdrawn')
     ORDER BY s.code COLLATE "C" LIMIT $3`,
    [conferenceId, page.after, page.limit],
  );
  return works.map(({ authorIds, assigned, ...work }) => {
    const { own, reviews } = signedReviewsFor(viewer, { authorIds, reviews: work.reviews });
    // Figures tell of reviews as well: of a work of their own an organiser learns what its authors do.
    return { ...work, own, reviews, assigned: own ? 0 : assigned, ...weigh(criteria, reviews) };
  });
}
