import { DomainError, type Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { JobCancelled, type JobHandler, type RunningJob, runLinked } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeskProposal, ProposalWish } from '../../domain/desk/proposal';
import type { ProposalTask, SearchNote, SolvedProposal } from '../../domain/desk/solve-proposal';
import { proposalFrom, readProposalTask } from './proposal-task';

/** The kind of job that makes a timetable. */
export const SOLVE_TIMETABLE = 'solve-timetable';

/** How often a waiting person hears of it. */
const REPORT_EVERY_MS = 500;

/**
 * Makes a timetable from what stands in the database and keeps it as a proposal; changes nothing else. Whoever cancels it
 * while it searches gets the best that it has found.
 */
@Injectable()
export class SolveTimetableJob implements JobHandler<ProposalWish, { proposalId: string }> {
  readonly kind = SOLVE_TIMETABLE;

  constructor(private readonly dataSource: DataSource) {}

  async run(job: RunningJob<ProposalWish>): Promise<{ proposalId: string }> {
    await job.report(0.02, 'Reading the talks that are to be placed');
    const read = await this.dataSource.transaction('REPEATABLE READ', (db) =>
      readProposalTask(db, job.conferenceId, job.input),
    );
    const solved = await searchFor(job, read.task);
    if (!solved.solution) throw new DomainError('invalid', 'no-timetable', solved.reasons.join(' '));
    await keepProposal(this.dataSource, job, read.facts, proposalFrom(read, job.input, solved, solved.solution));
    return { proposalId: job.id };
  }
}

/** Searches in a thread, tells how far it is, and lets it end with the best so far where somebody cancels. */
async function searchFor(job: RunningJob<ProposalWish>, task: ProposalTask): Promise<SolvedProposal> {
  const { seconds, iterations } = job.input;
  const call = {
    ...{ module: require.resolve('../../domain/desk/solve-proposal'), name: 'solveProposal', args: [task] },
    seconds: iterations === null ? seconds : null,
  };
  let best: number | null = null;
  const thread = runLinked<SolvedProposal, SearchNote>(call, ({ cost }) => {
    best = cost;
  });
  const started = performance.now();
  let told = Promise.resolve();
  const timer = setInterval(() => {
    const passed = (performance.now() - started) / 1000;
    const share = 0.05 + 0.9 * Math.min(1, passed / (seconds ?? 60));
    const found = best === null ? 'No timetable yet' : `The best so far costs ${Math.round(best)}`;
    told = told
      .then(() => job.report(share, `${found}, after ${Math.round(passed)} s`))
      .catch((error: unknown) => {
        if (error instanceof JobCancelled) thread.endSoon();
      });
  }, REPORT_EVERY_MS);
  try {
    return await thread.output;
  } finally {
    clearInterval(timer);
    await told;
  }
}

/** A job that is run again after a crash finds its proposal kept already, under its own id. */
function keepProposal(
  dataSource: DataSource,
  job: RunningJob<ProposalWish>,
  facts: unknown,
  proposal: DeskProposal,
): Promise<Id> {
  return inTransaction(dataSource, async (tx) => {
    await tx.query(
      `INSERT INTO timetable_proposal (id, conference_id, state, seed, facts, proposal, made_by) VALUES ($1, $2, 'proposed', $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [
        ...[job.id, job.conferenceId, String(job.input.seed), JSON.stringify(facts), JSON.stringify(proposal)],
        job.requestedBy,
      ],
    );
    return job.id;
  });
}
