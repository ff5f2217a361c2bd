import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { sendWithProgramme } from '@colloquy/features/conferences';
import type { Transaction } from '@colloquy/platform/database';
import { FILE_STORE, type FileStore } from '@colloquy/platform/files';
import type { JobHandler, RunningJob } from '@colloquy/platform/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { publishNow } from './publish-now';

/** The kind of job that publishes. */
export const PUBLISH_RELEASE = 'publish-release';

/** Publishes on behalf of whoever asked for it. */
@Injectable()
export class PublishReleaseJob implements JobHandler<object, { number: number }> {
  readonly kind = PUBLISH_RELEASE;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  run(job: RunningJob<object>): Promise<{ number: number }> {
    const { conferenceId } = job;
    const { publicUrl } = this.settings;
    const whenPublic = (tx: Transaction) => sendWithProgramme(tx, { conferenceId, publicUrl });
    return publishNow(
      { dataSource: this.dataSource, files: this.files, whenPublic },
      conferenceId,
      job.requestedBy,
      (progress, note) => job.report(progress, note),
    );
  }
}
