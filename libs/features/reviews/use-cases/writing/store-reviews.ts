import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import { type Criterion, criteriaFor } from '../../domain/writing/criterion';
import { freeLetter } from '../../domain/writing/queue';
import { type Review, reviewFaults } from '../../domain/writing/review';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { readCriteria } from './set-criteria';

/**
 * Writes reviews of works that these reviewers were given, new or over the ones that they wrote before. Part of the
 * caller's act.
 * @throws DomainError `no-criteria`; `invalid-review` naming what is missing
 */
export async function storeReviews(
  tx: Transaction,
  conferenceId: Id,
  reviews: readonly (ReviewAssignment & Review)[],
): Promise<void> {
  const works = await refuseIncomplete(tx, conferenceId, reviews);
  const { wanted } = await readReviewingRules(tx, conferenceId);
  for (const { submissionId, reviewerId, scores, commentToAuthors, commentToOrganisers } of reviews) {
    const taken = works.get(submissionId)?.letters ?? [];
    const letter = freeLetter(taken, wanted, lotOf(submissionId, reviewerId));
    const [{ isNew } = { isNew: false }]: { isNew: boolean }[] = await tx.query(
      `INSERT INTO review (id, submission_id, reviewer_id, scores, comment_to_authors, comment_to_organisers, letter)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (submission_id, reviewer_id) DO UPDATE SET scores = excluded.scores, submitted_at = now(),
         comment_to_authors = excluded.comment_to_authors, comment_to_organisers = excluded.comment_to_organisers
       RETURNING xmax = 0 AS "isNew"`,
      [newId(), submissionId, reviewerId, JSON.stringify(scores), commentToAuthors, commentToOrganisers, letter],
    );
    if (isNew) taken.push(letter);
  }
}

/**
 * Looks whether reviews are complete, and holds the criteria until the transaction ends.
 * @throws DomainError `no-criteria`; `invalid-review` naming what is missing
 */
export async function refuseIncomplete(
  tx: Transaction,
  conferenceId: Id,
  reviews: readonly (ReviewAssignment & Review)[],
): Promise<Works> {
  await tx.query('SELECT 1 FROM criterion WHERE conference_id = $1 FOR SHARE', [conferenceId]);
  const criteria = await readCriteria(tx, conferenceId);
  const works = await readWorksOf(tx, reviews);
  const faults = faultsOf(criteria, works, reviews);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-review', 'The review is not complete yet.', faults);
  }
  return works;
}

type Works = ReadonlyMap<Id, { readonly trackId: Id; readonly letters: number[] }>;

async function readWorksOf(tx: Transaction, reviews: readonly ReviewAssignment[]): Promise<Works> {
  const rows: { id: Id; trackId: Id; letters: number[] }[] = await tx.query(
    `SELECT id, track_id AS "trackId", ARRAY(SELECT letter FROM review WHERE submission_id = s.id) AS letters
     FROM submission s WHERE id = ANY ($1)`,
    [reviews.map(({ submissionId }) => submissionId)],
  );
  return new Map(rows.map(({ id, ...work }) => [id, work]));
}

/** The same for the same reviewer of the same work, and random because ids are. */
function lotOf(submissionId: Id, reviewerId: Id): number {
  const digits = (id: Id): number => Number.parseInt(id.replaceAll('-', '').slice(-8), 16);
  return (digits(submissionId) ^ digits(reviewerId)) >>> 0;
}

function faultsOf(
  criteria: readonly Criterion[],
  works: Works,
  reviews: readonly (ReviewAssignment & Review)[],
): Fault[] {
  if (criteria.length > 0) {
    return reviews.flatMap((review) => {
      const trackId = works.get(review.submissionId)?.trackId ?? '';
      return reviewFaults(criteriaFor(criteria, trackId), review);
    });
  }
  throw new DomainError('conflict', 'no-criteria', 'The organisers have not said yet by what to judge.');
}
