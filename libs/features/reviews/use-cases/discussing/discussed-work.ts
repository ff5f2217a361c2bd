import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type Part, whyHidden } from '../../domain/discussing/discussion';
import { seesEveryReview } from '../../domain/reviews.policy';
import type { ReviewingRules } from '../../domain/rules/reviewing-rules';
import { ownWorksOf } from '../assigning/standing-assignments';
import { readWorksForReviewers } from '../blind/read-works-for-reviewers';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { findGivenWork } from '../writing/given-work';

/** A work as somebody takes part in what is said about it. */
export interface DiscussedWork {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly personId: Id;
  readonly part: Part;
  /** Why nothing of it is to be seen yet; null where it is. */
  readonly hidden: string | null;
  readonly rules: ReviewingRules;
}

/**
 * A work for whoever may take part: organisers of the conference who are no authors of it, and those who were given it.
 * @throws DomainError `not-found` for everybody else
 */
export async function findDiscussedWork(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<DiscussedWork> {
  const { personId } = viewer;
  const rules = await readReviewingRules(db, conferenceId);
  const work = (await readWorksForReviewers(db, conferenceId, [submissionId])).get(submissionId);
  if (!work || personId === null) throw notFound('submission');
  const { code, title } = work;
  const common = { conferenceId, submissionId, code, title, personId, rules };
  if (seesEveryReview(viewer, conferenceId)) {
    if ((await ownWorksOf(db, conferenceId, personId)).has(submissionId)) throw notFound('submission');
    return { ...common, part: 'organiser', hidden: null };
  }
  const { inConflict, role } = await findGivenWork(db, viewer, conferenceId, submissionId);
  const sent: unknown[] = await db.query('SELECT 1 FROM review WHERE submission_id = $1 AND reviewer_id = $2', [
    ...[submissionId, personId],
  ]);
  const standing = { code: work.code, submitted: sent.length > 0, inConflict, inTraining: role === 'in training' };
  return { ...common, part: 'reviewer', hidden: whyHidden(standing) };
}

/** Refuses whoever may not take part in a discussion now. @throws DomainError `not-open` with why */
export function refuseHidden({ hidden, part, rules }: DiscussedWork): void {
  const closed = part === 'reviewer' && !rules.discussion ? 'The organisers have not opened discussions here.' : null;
  const why = hidden ?? closed;
  if (why !== null) throw new DomainError('conflict', 'not-open', why);
}
