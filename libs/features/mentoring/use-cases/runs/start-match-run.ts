import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { MATCH_MENTORS, type MatchRequest } from './match-request';

/** Asks for a proposal of who mentors whom. The run that the job makes bears the job's id. */
@Injectable()
export class StartMatchRun {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers */
  async run(
    context: ActContext,
    input: { conferenceId: Id } & Pick<MatchRequest, 'kind' | 'options'>,
  ): Promise<{ jobId: Id }> {
    const { conferenceId, kind, options } = input;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    const request: MatchRequest = { kind, submissionId: null, options };
    return this.acts.run(context, { act: 'start-match-run', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: MATCH_MENTORS, conferenceId, input: request }),
    }));
  }
}
