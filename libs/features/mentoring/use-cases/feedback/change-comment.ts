import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuseFaults } from './comment-on-version';
import { commentIn, type FoundThread, findThread, lockThread } from './find-thread';
import type { StoredComment } from './read-threads';

/** Whoever wrote a comment says it in other words, or takes it back. */
@Injectable()
export class ChangeComment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` for others than its writer; `mentoring-ended`; `invalid-comment`; `reported` */
  change(context: ActContext, conference: string, commentId: string, text: string): Promise<void> {
    return this.own(context, conference, { commentId, act: 'change-comment' }, async (tx, { comment, thread }) => {
      refuseFaults({ text, suggestion: comment.suggestion }, thread.anchor);
      await tx.query('UPDATE margin_comment SET text = $2, changed_at = now() WHERE id = $1 AND removed_at IS NULL', [
        comment.id,
        text.trim(),
      ]);
    });
  }

  /** Its place in the thread stays, its words go; a suggestion that was taken stays to be read. */
  remove(context: ActContext, conference: string, commentId: string): Promise<void> {
    return this.own(context, conference, { commentId, act: 'remove-comment' }, async (tx, { comment }) => {
      await tx.query(
        `UPDATE margin_comment SET text = '', removed_at = coalesce(removed_at, now()),
           suggestion = CASE WHEN suggestion_state = 'taken' THEN suggestion END,
           suggestion_state = CASE WHEN suggestion_state = 'taken' THEN suggestion_state END WHERE id = $1`,
        [comment.id],
      );
    });
  }

  private async own(
    context: ActContext,
    conference: string,
    { commentId, act }: { readonly commentId: string; readonly act: string },
    work: (tx: Transaction, found: FoundThread & { readonly comment: StoredComment }) => Promise<void>,
  ): Promise<void> {
    const { margin } = await findThread(this.dataSource, context.viewer, conference, { commentId });
    const record = { act, conferenceId: margin.conferenceId, subject: margin.submissionId };
    await this.acts.run(context, record, async (tx) => {
      const found = await lockThread(tx, context.viewer, conference, { commentId });
      const comment = commentIn(found.thread, commentId);
      if (comment.personId !== context.viewer.personId) {
        throw new DomainError('conflict', 'not-yours', 'Only whoever wrote a comment changes it.');
      }
      if (comment.reportedAt !== null) {
        throw new DomainError('conflict', 'reported', 'This comment was reported, so it stays as it is.');
      }
      await work(tx, { ...found, comment });
    });
  }
}
