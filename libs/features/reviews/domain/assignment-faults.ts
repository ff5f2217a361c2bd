import type { Fault, Id } from '@colloquy/kernel';
import type { ReviewAssignment } from './assign-reviewers';
import { mayReview } from './reviews.policy';

/** Why reviewers cannot be assigned as given, each with its place in the list; empty when they can. */
export function assignmentFaults(
  pairs: readonly ReviewAssignment[],
  works: readonly {
    readonly submissionId: Id;
    readonly code: string;
    readonly authorIds: readonly Id[];
    readonly mentorIds: readonly Id[];
  }[],
): Fault[] {
  const workOf = new Map(works.map((work) => [work.submissionId, work]));
  return pairs.flatMap(({ submissionId, reviewerId }, place): Fault[] => {
    const work = workOf.get(submissionId);
    if (!work) {
      const message = 'There is no such submission to be reviewed in this conference.';
      return [{ field: `pairs.${place}.submissionId`, message }];
    }
    if (mayReview(reviewerId, work)) return [];
    const message = `${work.code} cannot be reviewed by an author or a mentor of it. Choose somebody else.`;
    return [{ field: `pairs.${place}.reviewerId`, message }];
  });
}
