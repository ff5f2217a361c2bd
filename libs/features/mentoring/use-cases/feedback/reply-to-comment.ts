import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type NewComment, refuseFaults } from './comment-on-version';
import { findThread, lockThread } from './find-thread';
import { storeComment } from './store-comment';

/** Answers in a thread. One that was resolved is open again: somebody has more to say. */
@Injectable()
export class ReplyToComment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `mentoring-ended`; `invalid-comment`; `too-many-comments` */
  async run(
    context: ActContext,
    conference: string,
    threadId: string,
    comment: NewComment,
  ): Promise<{ commentId: Id }> {
    const found = await findThread(this.dataSource, context.viewer, conference, { threadId });
    const { conferenceId, submissionId: subject } = found.margin;
    return this.acts.run(context, { act: 'reply-to-comment', conferenceId, subject }, async (tx) => {
      const { margin, thread } = await lockThread(tx, context.viewer, conference, { threadId });
      refuseFaults(comment, thread.anchor);
      const commentId = await storeComment(tx, context.viewer.personId, margin, { threadId: thread.id, ...comment });
      await tx.query('UPDATE margin_thread SET resolved_at = NULL, resolved_by = NULL WHERE id = $1', [thread.id]);
      return { commentId };
    });
  }
}
