import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import type { ProposalWish } from '../../domain/desk/proposal-wish';
import { refuseUnknownWeights } from '../desk/set-weights';
import { SOLVE_TIMETABLE } from './solve-timetable.job';

/** Asks the engine for a timetable; the answer comes as a proposal. */
@Injectable()
export class AskForTimetable {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers; `unknown-weight` */
  run(context: ActContext, { conferenceId, ...wish }: ProposalWish & { conferenceId: Id }): Promise<{ jobId: Id }> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    refuseUnknownWeights(wish.weights ?? {});
    return this.acts.run(context, { act: 'ask-for-timetable', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: SOLVE_TIMETABLE, conferenceId, input: wish }),
    }));
  }
}
