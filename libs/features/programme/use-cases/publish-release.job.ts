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
  ) {}

  run(job: RunningJob<object>): Promise<{ number: number }> {
    return publishNow(
      { dataSource: this.dataSource, files: this.files },
      job.conferenceId,
      job.requestedBy,
      (progress, note) => job.report(progress, note),
    );
  }
}
