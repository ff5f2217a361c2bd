import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { PUBLISH_RELEASE } from './publish-release.job';

/** Publishes the programme as it stands: the release and everything made from it appear together. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @returns the job that builds the release; its result has the number */
  run(context: ActContext, input: { conferenceId: Id }): Promise<{ jobId: Id }> {
    const { conferenceId } = input;
    return this.acts.run(context, { act: 'publish-release', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: PUBLISH_RELEASE, conferenceId, input: {} }),
    }));
  }
}
