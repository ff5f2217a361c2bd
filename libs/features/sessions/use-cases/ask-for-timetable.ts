import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { SOLVE_TIMETABLE } from './solve-timetable.job';

/** Asks the engine for a timetable; the answer comes as a proposal. */
@Injectable()
export class AskForTimetable {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @param input.iterations how long the engine searches; the same seed and iterations give the same timetable */
  run(context: ActContext, input: { conferenceId: Id; seed: number; iterations: number }): Promise<{ jobId: Id }> {
    const { conferenceId, seed, iterations } = input;
    return this.acts.run(context, { act: 'ask-for-timetable', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: SOLVE_TIMETABLE, conferenceId, input: { seed, iterations } }),
    }));
  }
}
