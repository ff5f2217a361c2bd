import type { Fault, Id } from '@colloquy/kernel';
import { isInTheirTracks, mayReview } from '../reviews.policy';
import type { ReviewAssignment } from './assign-reviewers';

/**
 * Why reviewers cannot be assigned as given, each with its place in the list; empty when they can.
 * @param tracksOf the tracks of those who review single tracks only
 */
export function assignmentFaults(
  pairs: readonly ReviewAssignment[],
  works: readonly {
    readonly submissionId: Id;
    readonly code: string;
    readonly trackId: Id;
    readonly authorIds: readonly Id[];
    readonly mentorIds: readonly Id[];
  }[],
  tracksOf: ReadonlyMap<Id, readonly Id[] | null> = new Map(),
): Fault[] {
  const workOf = new Map(works.map((work) => [work.submissionId, work]));
  return pairs.flatMap(({ submissionId, reviewerId }, place): Fault[] => {
    const work = workOf.get(submissionId);
    if (!work) {
      const message = 'There is no such submission to be reviewed in this conference.';
      return [{ field: `pairs.${place}.submissionId`, message }];
    }
    if (!isInTheirTracks(tracksOf.get(reviewerId), work)) {
      const message = `${work.code} is of a track that this person does not review. Choose somebody else, or change their roles.`;
      return [{ field: `pairs.${place}.reviewerId`, message }];
    }
    if (mayReview(reviewerId, work)) return [];
    const message = `${work.code} cannot be reviewed by an author or a mentor of it. Choose somebody else.`;
    return [{ field: `pairs.${place}.reviewerId`, message }];
  });
}
