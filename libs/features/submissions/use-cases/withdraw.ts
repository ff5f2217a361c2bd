import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayWithdraw } from '../domain/submissions.policy';
import { changeState } from './change-state';
import type { SubmissionWithdrawn } from './submission-events';

/** Takes a work back: its slot or board is freed, and whoever helped with it is told, by those who hear the event. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` for others than its authors and the organisers; `wrong-state` */
  async run(context: ActContext, input: { conferenceId: Id; submissionId: Id }): Promise<void> {
    const { conferenceId, submissionId } = input;
    const authors: { person_id: Id }[] = await this.dataSource.query(
      `SELECT a.person_id FROM submission_author a JOIN submission s ON s.id = a.submission_id
       WHERE s.id = $1 AND s.conference_id = $2`,
      [submissionId, conferenceId],
    );
    const authorIds = authors.map(({ person_id }) => person_id);
    if (authors.length === 0 || !mayWithdraw(context.viewer, conferenceId, authorIds)) throw notFound('submission');
    await this.acts.run(context, { act: 'withdraw', conferenceId, subject: submissionId }, async (tx) => {
      await changeState(tx, [submissionId], 'withdrawn');
      await tell<SubmissionWithdrawn['name'], SubmissionWithdrawn['payload']>(tx, {
        name: 'SubmissionWithdrawn',
        conferenceId,
        payload: { submissionId },
      });
    });
  }
}
