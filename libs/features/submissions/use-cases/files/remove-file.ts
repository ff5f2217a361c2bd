import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { expectChangeable, expectRoomForFile } from '../../domain/files/submission-files';
import { reachableSubmission } from './reachable-submission';
import { findFile } from './read-files';

interface Place {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly fileId: Id;
}

/** Takes a file away from a submission, and brings it back. It is only marked; its time to be deleted comes with the rest. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** To remove what is removed is no error. @throws DomainError `not-found`, `wrong-state` */
  async run(context: ActContext, place: Place): Promise<void> {
    await this.expectReachable(context, place);
    const { conferenceId, submissionId, fileId } = place;
    await this.acts.run(context, { act: 'remove-file', conferenceId, subject: submissionId }, async (tx) => {
      await tx.query(
        `UPDATE submission_file SET removed_at = now(), removed_by = $2
         WHERE line = (SELECT line FROM submission_file WHERE id = $1) AND removed_at IS NULL`,
        [fileId, context.viewer.personId],
      );
    });
  }

  /** Brings a removed file back, in all its versions. @throws DomainError `not-found`, `wrong-state`, `too-many-files` */
  async undo(context: ActContext, place: Place): Promise<void> {
    await this.expectReachable(context, place);
    const { conferenceId, submissionId, fileId } = place;
    await this.acts.run(context, { act: 'restore-file', conferenceId, subject: submissionId }, async (tx) => {
      await tx.query('SELECT id FROM submission WHERE id = $1 FOR NO KEY UPDATE', [submissionId]);
      const { removed } = await findFile(tx, submissionId, fileId);
      if (!removed) return;
      const [count]: { current: number }[] = await tx.query(
        'SELECT count(DISTINCT line)::int AS current FROM submission_file WHERE submission_id = $1 AND removed_at IS NULL',
        [submissionId],
      );
      expectRoomForFile({ current: count?.current ?? 0, versions: 0 });
      await tx.query(
        `UPDATE submission_file SET removed_at = NULL, removed_by = NULL
         WHERE line = (SELECT line FROM submission_file WHERE id = $1)`,
        [fileId],
      );
    });
  }

  private async expectReachable(context: ActContext, { conferenceId, submissionId, fileId }: Place): Promise<void> {
    const { state } = await reachableSubmission(this.dataSource, context.viewer, conferenceId, submissionId);
    await findFile(this.dataSource, submissionId, fileId);
    expectChangeable(state);
  }
}
