import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayWithdraw } from '../domain/submissions.policy';
import { changeState } from './change-state';

/** Says that an accepted work will be presented. */
@Injectable()
export class ConfirmPlace {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` for others than its authors and the organisers; `wrong-state` unless accepted */
  async run(
    context: ActContext,
    { conferenceId, submissionId }: { conferenceId: Id; submissionId: Id },
  ): Promise<void> {
    const authors: { id: Id }[] = await this.dataSource.query(
      `SELECT a.person_id AS id FROM submission_author a JOIN submission s ON s.id = a.submission_id
       WHERE s.id = $1 AND s.conference_id = $2`,
      [submissionId, conferenceId],
    );
    const authorIds = authors.map(({ id }) => id);
    if (authors.length === 0 || !mayWithdraw(context.viewer, conferenceId, authorIds)) throw notFound('submission');
    await this.acts.run(context, { act: 'confirm-place', conferenceId, subject: submissionId }, (tx) =>
      changeState(tx, [submissionId], 'confirmed'),
    );
  }
}
