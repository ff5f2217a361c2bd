import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { SOLVE_TIMETABLE } from './solve-timetable.job';

/** An organiser does not want to wait longer: the engine ends its search, and proposes the best that it has found. */
@Injectable()
export class StopSearch {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @param input.proposalId of the search, which the proposal has too
   * @throws DomainError `not-found` for others than organisers, and where there is no such search
   */
  run(context: ActContext, input: { readonly conferenceId: Id; readonly proposalId: Id }): Promise<void> {
    const { conferenceId, proposalId } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'stop-timetable-search', conferenceId, subject: proposalId }, async (tx) => {
      const job = await this.jobs.find(proposalId);
      if (job?.conferenceId !== conferenceId || job.kind !== SOLVE_TIMETABLE) throw notFound('proposal');
      await this.jobs.cancel(tx, proposalId);
    });
  }
}
