import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { PROVE_TIMETABLE } from './prove-timetable.job';

/** An organiser wants to know how good the timetable is that stands; the answer is the job's result. */
@Injectable()
export class AskForBound {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers */
  run(context: ActContext, { conferenceId, seconds }: { conferenceId: Id; seconds: number }): Promise<{ jobId: Id }> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'ask-for-timetable-bound', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: PROVE_TIMETABLE, conferenceId, input: { seconds } }),
    }));
  }
}
