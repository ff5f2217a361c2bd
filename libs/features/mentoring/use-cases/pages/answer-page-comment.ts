import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MOST_COMMENTS, remarkFaults } from '../../domain/together/place-on-page';
import { pairingScope, READABLE_HERE, type Together, togetherOn } from '../together/together-on';

/** Which comment on a page. */
export interface WhichPageComment {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly commentId: Id;
}

/** What is done to a comment on a page once it stands: answered, resolved and opened again, taken back by its writer. */
@Injectable()
export class AnswerPageComment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `invalid-comment`; `too-many-comments` */
  async reply(context: ActContext, which: WhichPageComment, text: string): Promise<void> {
    const together = await this.find(context, which);
    const faults = remarkFaults(text);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-comment', 'Look at this again.', faults);
    await this.acts.run(context, record('reply-to-page-comment', which), async (tx) => {
      await lock(tx, together, which.commentId);
      const [count]: { replies: number }[] = await tx.query(
        'SELECT count(*)::int AS replies FROM page_comment_reply WHERE comment_id = $1',
        [which.commentId],
      );
      if ((count?.replies ?? 0) >= MOST_COMMENTS)
        throw new DomainError('conflict', 'too-many-comments', 'This thread is long enough. Meet, and talk about it.');
      await tx.query('INSERT INTO page_comment_reply (id, comment_id, person_id, text) VALUES ($1, $2, $3, $4)', [
        ...[newId(), which.commentId, together.personId, text.trim()],
      ]);
    });
  }

  /** Says that nothing is left to do about it, or that something is. @throws DomainError `not-found` */
  async resolve(context: ActContext, which: WhichPageComment, done: boolean): Promise<void> {
    const together = await this.find(context, which);
    const act = done ? { act: 'resolve-page-comment' } : { act: 'reopen-page-comment' };
    await this.acts.run(context, { ...record(act.act, which) }, async (tx) => {
      await lock(tx, together, which.commentId);
      await tx.query(
        `UPDATE page_comment SET resolved_at = CASE WHEN $2 THEN coalesce(resolved_at, now()) END,
           resolved_by = CASE WHEN $2 THEN coalesce(resolved_by, $3::uuid) END WHERE id = $1`,
        [which.commentId, done, together.personId],
      );
    });
  }

  /** Its writer takes it back, while nobody has answered. @throws DomainError `not-found`; `not-yours`; `answered` */
  async takeBack(context: ActContext, which: WhichPageComment): Promise<void> {
    const together = await this.find(context, which);
    await this.acts.run(context, record('take-back-page-comment', which), async (tx) => {
      const { personId, replies } = await lock(tx, together, which.commentId);
      if (personId !== together.personId)
        throw new DomainError('conflict', 'not-yours', 'Only who wrote a comment takes it back. Resolve it instead.');
      if (replies > 0)
        throw new DomainError('conflict', 'answered', 'Somebody has answered this comment, so it stays. Resolve it.');
      await tx.query(`UPDATE page_comment SET text = '', removed_at = coalesce(removed_at, now()) WHERE id = $1`, [
        which.commentId,
      ]);
    });
  }

  private find({ viewer }: ActContext, { conferenceId, submissionId }: WhichPageComment): Promise<Together> {
    return togetherOn(this.dataSource, viewer, conferenceId, submissionId);
  }
}

const record = (act: string, { conferenceId, submissionId }: WhichPageComment) => ({
  ...{ act, conferenceId, subject: submissionId },
});

async function lock(tx: Transaction, together: Together, commentId: Id): Promise<{ personId: Id; replies: number }> {
  const [comment]: { personId: Id; replies: number }[] = await tx.query(
    `SELECT person_id AS "personId",
       (SELECT count(*)::int FROM page_comment_reply WHERE comment_id = t.id) AS replies
     FROM page_comment t WHERE id = $1 AND submission_id = $3 AND ${READABLE_HERE} FOR UPDATE`,
    [commentId, pairingScope(together), together.submissionId],
  );
  if (!comment) throw notFound('comment');
  return comment;
}
