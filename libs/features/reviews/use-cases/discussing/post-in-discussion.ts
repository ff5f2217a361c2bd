import { keptTextFault } from '@colloquy/engines/abstract-draft';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { isWider, mayWidenTo, type Sight, WRITTEN_TO } from '../../domain/discussing/discussion';
import { findDiscussedWork, refuseHidden } from './discussed-work';

const LONGEST_POST = 10_000;

/** People say something about a work to those who review it, and open what they said to more of them. */
@Injectable()
export class PostInDiscussion {
  constructor(private readonly acts: Acts) {}

  /**
   * Says something. Whoever may read it is told in one message an hour.
   * @param input.sight to organisers alone, or to the reviewers of the work as well
   * @throws DomainError `not-found`; `not-open`; `invalid-post`
   */
  async say(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly submissionId: Id; readonly text: string; readonly sight: Sight },
  ): Promise<void> {
    const { conferenceId, submissionId, sight } = input;
    const text = input.text.trim();
    await this.acts.run(context, { act: 'post-in-discussion', conferenceId, subject: submissionId }, async (tx) => {
      const work = await findDiscussedWork(tx, context.viewer, conferenceId, submissionId);
      refuseHidden(work);
      const fault = text === '' ? 'Write a few words.' : keptTextFault(text, LONGEST_POST);
      const unknown = WRITTEN_TO.includes(sight) ? null : 'Write to the organisers, or to the reviewers as well.';
      if (fault !== null || unknown !== null) {
        const faults = [
          ...(fault === null ? [] : [{ field: 'text', message: fault }]),
          ...(unknown === null ? [] : [{ field: 'sight', message: unknown }]),
        ];
        throw new DomainError('invalid', 'invalid-post', 'This needs another look.', faults);
      }
      await tx.query(
        `INSERT INTO discussion_post (id, submission_id, writer_id, wrote_as, sight, text) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), submissionId, work.personId, work.part, sight, text],
      );
    });
  }

  /**
   * Opens a post to the next wider audience. It cannot be closed again.
   * @param input.to the audience that was confirmed: what somebody else has opened meanwhile is left as it is
   * @throws DomainError `not-found` for posts that they do not read; `not-open`; `not-to-widen`
   */
  async widen(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly submissionId: Id; readonly postId: Id; readonly to: Sight },
  ): Promise<void> {
    const { conferenceId, submissionId, postId, to } = input;
    await this.acts.run(context, { act: 'widen-post', conferenceId, subject: submissionId }, async (tx) => {
      const work = await findDiscussedWork(tx, context.viewer, conferenceId, submissionId);
      refuseHidden(work);
      const [post]: { sight: Sight; writerId: Id }[] = await tx.query(
        `SELECT sight, writer_id AS "writerId" FROM discussion_post WHERE id = $1 AND submission_id = $2 FOR UPDATE`,
        [postId, submissionId],
      );
      const isWriter = post?.writerId === work.personId;
      if (!post || (work.part === 'reviewer' && post.sight === 'organisers' && !isWriter)) throw notFound('post');
      if (!isWider(to, post.sight)) return;
      if (mayWidenTo(work.part, { sight: post.sight, isWriter }) !== to) {
        throw new DomainError('conflict', 'not-to-widen', 'It is not yours to open this to more people.');
      }
      await tx.query('UPDATE discussion_post SET sight = $2, widened_by = $3 WHERE id = $1', [
        ...[postId, to, work.personId],
      ]);
    });
  }
}
