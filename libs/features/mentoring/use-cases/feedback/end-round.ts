import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { tellAuthors } from '@colloquy/features/submissions';
import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type RoundWords, returnFaults } from '../../domain/feedback/round';
import { authorsPage, roundReturned } from '../../mail/feedback-mails';
import { feedbackWork } from './feedback-work';
import { findRound, lockOpenRound } from './find-round';

/** Ends a round: its mentor returns it with their words, or its author takes the question back. */
@Injectable()
export class EndRound {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found`; `mentoring-ended`; `wrong-state`; `invalid-round` with what is missing */
  async giveBack(
    context: ActContext,
    which: { readonly conference: string; readonly roundId: string },
    words: RoundWords,
  ): Promise<void> {
    const { margin } = await findRound(this.dataSource, context.viewer, which, 'mentor');
    const record = { act: 'return-round', conferenceId: margin.conferenceId, subject: margin.submissionId };
    await this.acts.run(context, record, async (tx) => {
      const { round } = await lockOpenRound(tx, context.viewer, which, 'mentor');
      const faults = returnFaults(words);
      if (faults.length > 0) {
        throw new DomainError('invalid', 'invalid-round', 'A few words are missing yet.', faults);
      }
      await tx.query(
        `UPDATE feedback_round SET state = 'returned', strength = $2, question = $3, next_step = $4, returned_at = now(),
           returned_by = $5, revision = revision + 1 WHERE id = $1`,
        [round.id, words.strength.trim(), words.question.trim(), words.nextStep.trim(), context.viewer.personId],
      );
      const work = await feedbackWork(tx, margin, this.settings.publicUrl);
      await tellAuthors(tx, { ...work, ...roundReturned(work, round.number), path: authorsPage(work) });
    });
  }

  /** What the mentor had begun to write is theirs and stays unseen. @throws DomainError `not-found`; `wrong-state` */
  async takeBack(context: ActContext, which: { readonly conference: string; readonly roundId: string }): Promise<void> {
    const { margin } = await findRound(this.dataSource, context.viewer, which, 'author');
    const record = { act: 'take-back-round', conferenceId: margin.conferenceId, subject: margin.submissionId };
    await this.acts.run(context, record, async (tx) => {
      const { round } = await lockOpenRound(tx, context.viewer, which, 'author');
      await tx.query(`UPDATE feedback_round SET state = 'taken back' WHERE id = $1`, [round.id]);
    });
  }
}
