import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { SOLVE_BOARDS, type SolveBoardsInput } from './solve-boards.job';

/** Asks the engine for a board plan; the answer comes as a proposal. */
@Injectable()
export class AskForBoards {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` where the conference has no such poster session */
  run(context: ActContext, input: SolveBoardsInput & { conferenceId: Id }): Promise<{ jobId: Id }> {
    const { conferenceId, ...job } = input;
    return this.acts.run(context, { act: 'ask-for-boards', conferenceId, subject: job.posterSessionId }, async (tx) => {
      const found: unknown[] = await tx.query('SELECT 1 FROM poster_session WHERE id = $1 AND conference_id = $2', [
        job.posterSessionId,
        conferenceId,
      ]);
      if (found.length === 0) throw notFound('poster session');
      return { jobId: await this.jobs.enqueue(tx, context, { kind: SOLVE_BOARDS, conferenceId, input: job }) };
    });
  }
}
