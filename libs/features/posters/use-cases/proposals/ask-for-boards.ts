import { refuseUnknownWeights } from '@colloquy/features/sessions';
import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { WEIGHED } from '../../domain/desk/poster-problem';
import { expectSession } from '../desk/read-changes';
import { SOLVE_BOARDS, type SolveBoardsInput } from './solve-boards.job';

/** Asks the engine for a board plan; the answer comes as a proposal. */
@Injectable()
export class AskForBoards {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers, and where the conference has no such session; `unknown-weight` */
  run(context: ActContext, input: SolveBoardsInput & { conferenceId: Id }): Promise<{ jobId: Id }> {
    const { conferenceId, ...job } = input;
    return this.acts.run(context, { act: 'ask-for-boards', conferenceId, subject: job.posterSessionId }, async (tx) => {
      await expectSession(tx, context.viewer, input);
      refuseUnknownWeights(job.weights ?? {}, WEIGHED);
      return { jobId: await this.jobs.enqueue(tx, context, { kind: SOLVE_BOARDS, conferenceId, input: job }) };
    });
  }
}
