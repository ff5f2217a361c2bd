import { findConference } from '@colloquy/features/conferences';
import { type DraftChange, type DraftConflict, mergeChanges, mergeTexts } from '@colloquy/features/submissions';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reviewLeafFault, reviewLeafKind, reviewLeaves } from '../../domain/writing/review-draft';
import { findGivenWork } from './given-work';
import { keepDraft, lockDraft, type ReviewDraft } from './review-draft';

/** What became of a save. */
export interface SavedReviewDraft extends ReviewDraft {
  readonly conflicts: readonly DraftConflict[];
  /** Pieces that cannot be kept, each with why. */
  readonly refused: readonly { readonly at: string; readonly message: string }[];
}

/**
 * Keeps what a reviewer types, joined with what they typed on another device. Typing is no act and stands in no log;
 * nobody else reads it. It is kept whether or not the work can still be reviewed.
 */
@Injectable()
export class SaveReviewDraft {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-found` for works that are not theirs */
  run(
    { viewer }: Pick<ActContext, 'viewer'>,
    input: {
      readonly conference: string;
      readonly submissionId: string;
      readonly changes: readonly DraftChange[];
    },
  ): Promise<SavedReviewDraft> {
    return inTransaction(this.dataSource, async (tx) => {
      const { id: conferenceId } = await findConference(tx, input.conference);
      const work = await findGivenWork(tx, viewer, conferenceId, input.submissionId);
      const draft = await lockDraft(tx, work);
      const refused = input.changes.flatMap(({ at, to }) => {
        const message = reviewLeafFault(at, to);
        return message === null ? [] : [{ at, message }];
      });
      const kept = input.changes.filter(({ at }) => !refused.some((other) => other.at === at));
      const { leaves, conflicts } = mergeChanges(draft.content, kept, mergeTexts, reviewLeafKind);
      const content = reviewLeaves(leaves);
      if (isSame(content, draft.content)) return { ...draft, conflicts, refused };
      const revision = draft.revision + 1;
      const savedAt = await keepDraft(tx, work, { content, revision });
      return { content, revision, savedAt, conflicts, refused };
    });
  }
}

const isSame = (one: ReviewDraft['content'], other: ReviewDraft['content']): boolean =>
  JSON.stringify(reviewLeaves(one)) === JSON.stringify(reviewLeaves(other));
