import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { membersWith } from '@colloquy/features/conferences';
import { tellAuthors } from '@colloquy/features/submissions';
import { DomainError, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Margin, textFault } from '../../domain/feedback/margin';
import { authorsPage, REPORTED, reportedMail, toLookAtMail } from '../../mail/feedback-mails';
import { feedbackWork } from './feedback-work';
import { commentIn, findThread } from './find-thread';

const LONGEST_REASON = 2_000;

/**
 * Mentor or author shows one comment, with its thread, to the organisers, who otherwise read none. Both sides are told.
 * It is possible for as long as the comment can be read, also after the mentoring.
 */
@Injectable()
export class ReportComment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found`; `invalid-report`; `reported-already` */
  async run(context: ActContext, conference: string, commentId: string, reason: string): Promise<void> {
    const { margin } = await findThread(this.dataSource, context.viewer, conference, { commentId });
    const record = { act: 'report-comment', conferenceId: margin.conferenceId, subject: margin.submissionId };
    await this.acts.run(context, record, async (tx) => {
      const { thread } = await findThread(tx, context.viewer, conference, { commentId });
      const comment = commentIn(thread, commentId);
      const message =
        reason.trim() === '' ? 'Say in a sentence what is wrong with it.' : textFault(reason, LONGEST_REASON);
      if (message !== null) {
        throw new DomainError('invalid', 'invalid-report', 'Your report needs another look.', [
          { field: 'reason', message },
        ]);
      }
      const added: unknown[] = await tx.query(
        `INSERT INTO comment_report (id, conference_id, comment_id, reported_by, reason) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (comment_id) DO NOTHING RETURNING id`,
        [newId(), margin.conferenceId, comment.id, context.viewer.personId, reason.trim()],
      );
      if (added.length === 0) {
        throw new DomainError(
          'conflict',
          'reported-already',
          'This comment was reported already: the organisers read it.',
        );
      }
      const [mentor = margin.mentor]: Margin['mentor'][] = await tx.query(
        'SELECT p.id, p.name FROM pairing g JOIN person p ON p.id = g.mentor_id WHERE g.id = $1',
        [thread.pairingId],
      );
      const work = await feedbackWork(tx, { ...margin, mentor }, this.settings.publicUrl);
      const subject = `A comment on ${work.code} was reported`;
      await writeMail(tx, reportedMail(work));
      await tellAuthors(tx, {
        ...work,
        kind: 'comment-reported',
        subject,
        paragraphs: REPORTED,
        path: authorsPage(work),
      });
      for (const organiser of await membersWith(tx, margin.conferenceId, 'organiser')) {
        await writeMail(tx, toLookAtMail(work, organiser));
      }
    });
  }
}
