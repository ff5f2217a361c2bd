import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Nearness, nearnessOf, STOPPED_BEFORE } from '../../domain/desk/nearness';
import { readProposalTask } from './proposal-task';
import type { ProvenCost } from './prove-in-thread';

/** The kind of job that proves how good a timetable is. */
export const PROVE_TIMETABLE = 'prove-timetable';

/** Looks for a cost that no timetable goes below, unless the program is to stop meanwhile; changes nothing. */
@Injectable()
export class ProveTimetableJob implements JobHandler<{ readonly seconds: number }, Nearness> {
  readonly kind = PROVE_TIMETABLE;

  constructor(private readonly dataSource: DataSource) {}

  async run(job: RunningJob<{ readonly seconds: number }>): Promise<Nearness> {
    await job.report(0.05, 'Looking for what no timetable goes below');
    const wish = { from: 'here' as const, seconds: null, iterations: null, seed: 1, weights: null };
    const { task } = await this.dataSource.transaction('REPEATABLE READ', (db) =>
      readProposalTask(db, job.conferenceId, wish),
    );
    const { seconds } = job.input;
    try {
      const prover = require.resolve('./prove-in-thread');
      const limits = { ending: job.ending };
      const { cost, bound } = await runInThread<ProvenCost>(prover, 'boundOf', [task, seconds], limits);
      return nearnessOf(cost, bound);
    } catch (error) {
      if (job.ending.aborted) return STOPPED_BEFORE;
      throw error;
    }
  }
}
