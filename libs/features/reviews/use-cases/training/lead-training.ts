import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { mayReviewIn } from '../../domain/reviews.policy';
import { trainingMail } from '../../mail/training-mail';
import { frameFor, pairInTraining } from './training-pair';

/** What a lead makes of a review of somebody in training. */
export interface LeadsWord {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly traineeId: Id;
  /** What would make it better, or what is good in it; for the one in training alone. */
  readonly note: string;
  /** Whether it goes to the organisers as it is. */
  readonly sendOn: boolean;
}

const LONGEST_NOTE = 5000;

/** A lead helps somebody in training with their review, or sends it on to the organisers, as often as need be. */
@Injectable()
export class LeadTraining {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found` for others than the lead, and before something is written; `sent-on`; `invalid-note` */
  async run(context: ActContext, { conferenceId, submissionId, traineeId, note, sendOn }: LeadsWord): Promise<void> {
    if (!mayReviewIn(context.viewer, conferenceId)) throw notFound('review');
    await this.acts.run(context, { act: 'lead-training', conferenceId, subject: submissionId }, async (tx) => {
      const pair = await pairInTraining(tx, conferenceId, { submissionId, reviewerId: traineeId });
      if (!pair || pair.leadId !== context.viewer.personId) throw notFound('review');
      const [review]: { sentOn: boolean }[] = await tx.query(
        `SELECT sent_on_at IS NOT NULL AS "sentOn" FROM training_review
         WHERE submission_id = $1 AND reviewer_id = $2 FOR UPDATE`,
        [submissionId, traineeId],
      );
      if (!review) throw notFound('review');
      if (review.sentOn) {
        throw new DomainError('conflict', 'sent-on', 'You have sent this review on, so it stays as it is.');
      }
      const isEmpty = note.trim() === '' && !sendOn;
      if (isEmpty || note.length > LONGEST_NOTE) {
        const message = isEmpty
          ? 'Say what is good, and what would make it better.'
          : `This has at most ${LONGEST_NOTE} characters.`;
        throw new DomainError('invalid', 'invalid-note', 'The note needs another look.', [{ field: 'note', message }]);
      }
      await tx.query(
        `UPDATE training_review SET note = $3, sent_on_at = CASE WHEN $4 THEN now() END
         WHERE submission_id = $1 AND reviewer_id = $2`,
        [submissionId, traineeId, note.trim(), sendOn],
      );
      const frame = await frameFor(tx, conferenceId, this.settings.publicUrl);
      const to = { id: pair.traineeId, name: pair.trainee };
      await writeMail(tx, trainingMail(frame, to, pair, sendOn ? 'sent-on' : 'noted'));
    });
  }
}
