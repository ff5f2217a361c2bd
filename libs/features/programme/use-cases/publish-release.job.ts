import { DomainError } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { FILE_STORE, type FileStore } from '@colloquy/platform/files';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkRelease } from '../domain/check-release';
import { composeRelease } from '../domain/compose-release';
import type { OutputFile } from '../domain/output-file';
import type { Release } from '../domain/release';
import { gatherReleaseFacts } from './gather-release-facts';
import { storeRelease } from './store-release';

/** The kind of job that publishes. */
export const PUBLISH_RELEASE = 'publish-release';

/** Freezes the programme, builds every output from it, and makes all of it public at one instant. */
@Injectable()
export class PublishReleaseJob implements JobHandler<object, { number: number }> {
  readonly kind = PUBLISH_RELEASE;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  async run(job: RunningJob<object>): Promise<{ number: number }> {
    await job.report(0.05, 'Freezing the programme');
    const release = await this.freeze(job.conferenceId);
    await job.report(0.2, 'Typesetting the programme and building the site');
    const outputs = await runInThread<OutputFile[]>(require.resolve('../outputs/build-outputs'), 'buildOutputs', [
      release,
    ]);
    await job.report(0.8, `Storing ${outputs.length} files`);
    const stored = [];
    for (const output of outputs) {
      const { hash, size } = await this.files.put('bytes' in output ? output.bytes : Buffer.from(output.text, 'utf8'));
      stored.push({ path: output.path, mediaType: output.mediaType, sha256: hash, bytes: size });
    }
    await inTransaction(this.dataSource, (tx) => storeRelease(tx, job.conferenceId, release, stored, job.requestedBy));
    return { number: release.number };
  }

  private async freeze(conferenceId: string): Promise<Release> {
    const facts = await inTransaction(this.dataSource, async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const [{ now }]: [{ now: Date }] = await tx.query('SELECT now()');
      return gatherReleaseFacts(tx, conferenceId, now.toISOString());
    });
    const release = composeRelease(facts);
    const faults = checkRelease(release);
    if (faults.length > 0) {
      throw new DomainError(
        'conflict',
        'not-publishable',
        `The programme cannot be published yet: ${faults[0]?.message}`,
        faults,
      );
    }
    return release;
  }
}
