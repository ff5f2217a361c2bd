import { findPeople } from '@colloquy/features/accounts';
import { allSubmissions } from '@colloquy/features/submissions';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Conflict } from '../../domain/assigning/conflict';
import type { KnownReviewer } from '../../domain/assigning/reviewer-profile';
import { seesEveryReview } from '../../domain/reviews.policy';
import type { ReviewingRules } from '../../domain/rules/reviewing-rules';
import { REVIEWED_STATES } from '../../domain/writing/review';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { conflictsOf } from './conflicts-of';
import { readReviewers } from './read-reviewers';
import { ownWorksOf, type StandingAssignment, standingAssignments } from './standing-assignments';

/** Who reviews what, and all that is known for changing it by hand. */
export interface Assigning {
  readonly rules: ReviewingRules;
  /** By code. Of the viewer's own works nobody's name is told. */
  readonly works: readonly {
    readonly submissionId: Id;
    readonly code: string;
    readonly title: string;
    readonly trackId: Id;
    readonly own: boolean;
    readonly reviewers: readonly Omit<StandingAssignment, 'submissionId'>[];
  }[];
  /** By name; also those who were given a work and no longer review here. */
  readonly reviewers: readonly (Omit<KnownReviewer, 'texts'> & { readonly here: boolean })[];
  readonly conflicts: readonly Conflict[];
}

/** The desk at which works are given to reviewers. @throws DomainError `not-found` for others than organisers */
export async function readAssigning(db: Reader, viewer: Viewer, conferenceId: Id): Promise<Assigning> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const own = await ownWorksOf(db, conferenceId, viewer.personId);
  const standing = (await standingAssignments(db, conferenceId)).filter(({ submissionId }) => !own.has(submissionId));
  const byWork = new Map<Id, Omit<StandingAssignment, 'submissionId'>[]>();
  for (const { submissionId, ...given } of standing) {
    byWork.set(submissionId, [...(byWork.get(submissionId) ?? []), given]);
  }
  const submissions = await allSubmissions(db, conferenceId);
  const reviewers = await readReviewers(db, conferenceId);
  const here = new Set(reviewers.map(({ personId }) => personId));
  const former = await findPeople(db, [
    ...new Set(standing.map(({ reviewerId }) => reviewerId).filter((id) => !here.has(id))),
  ]);
  const conflicts = await conflictsOf(db, conferenceId, [...here, ...former.map(({ id }) => id)]);
  return {
    rules: await readReviewingRules(db, conferenceId),
    works: submissions
      .filter(({ state }) => REVIEWED_STATES.includes(state))
      .map(({ id, code, title, trackId }) => ({
        ...{ submissionId: id, code, title, trackId, own: own.has(id) },
        reviewers: byWork.get(id) ?? [],
      })),
    reviewers: [
      ...reviewers.map(({ texts: _, ...reviewer }) => ({ ...reviewer, here: true })),
      ...former.map(({ id, name }) => ({
        ...{ personId: id, name, trackIds: null, topics: [], capacity: 0, lab: '', experience: null },
        ...{ done: false, here: false },
      })),
    ],
    conflicts: conflicts.filter(({ submissionId }) => !own.has(submissionId)),
  };
}
