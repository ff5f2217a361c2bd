import { inTransaction } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TimetableProposal } from '../domain/propose-timetable';
import { gatherTimetableFacts } from './gather-timetable-facts';

/** The kind of job that makes a timetable. */
export const SOLVE_TIMETABLE = 'solve-timetable';

/** Makes a timetable from what stands in the database and keeps it as a proposal; changes nothing else. */
@Injectable()
export class SolveTimetableJob implements JobHandler<{ seed: number; iterations: number }, { proposalId: string }> {
  readonly kind = SOLVE_TIMETABLE;

  constructor(private readonly dataSource: DataSource) {}

  async run(job: RunningJob<{ seed: number; iterations: number }>): Promise<{ proposalId: string }> {
    await job.report(0.05, 'Reading the accepted talks');
    const facts = await gatherTimetableFacts(this.dataSource, job.conferenceId);
    await job.report(0.2, `Placing ${facts.talks.length} talks`);
    const module = require.resolve('../domain/propose-timetable');
    const proposal = await runInThread<TimetableProposal>(module, 'proposeTimetable', [facts, job.input]);
    await job.report(0.95, 'Keeping the proposal');
    // A job that is run again after a crash finds its proposal kept already, under its own id.
    const proposalId = job.id;
    await inTransaction(this.dataSource, (tx) =>
      tx.query(
        `INSERT INTO timetable_proposal (id, conference_id, state, seed, facts, proposal, made_by) VALUES ($1, $2, 'proposed', $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
        [
          proposalId,
          job.conferenceId,
          String(job.input.seed),
          JSON.stringify(facts),
          JSON.stringify(proposal),
          job.requestedBy,
        ],
      ),
    );
    return { proposalId };
  }
}
