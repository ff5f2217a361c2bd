import type { Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reachableSubmission } from './reachable-submission';
import { endUpload, findUpload } from './uploads';

/** Gives up an upload that is still on its way. One that has become a file stays. */
@Injectable()
export class CancelUpload {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  /** @throws DomainError `not-found` */
  async run(
    context: ActContext,
    { conferenceId, submissionId, uploadId }: { conferenceId: Id; submissionId: Id; uploadId: Id },
  ): Promise<void> {
    await reachableSubmission(this.dataSource, context.viewer, conferenceId, submissionId);
    await findUpload(this.dataSource, submissionId, uploadId);
    await endUpload(this.dataSource, uploadId, 'cancelled');
    const { state } = await findUpload(this.dataSource, submissionId, uploadId);
    if (state === 'cancelled') await this.files.uploads.remove(uploadId);
  }
}
