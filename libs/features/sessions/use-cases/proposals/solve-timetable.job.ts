import { DomainError, type Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { JobCancelled, type JobHandler, type RunningJob, runInThread, runLinked } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeskProposal } from '../../domain/desk/proposal';
import type { ProposalWish } from '../../domain/desk/proposal-wish';
import type { ProposalTask, SearchNote, SolvedProposal } from '../../domain/desk/solve-proposal';
import { proposalFrom, readProposalTask } from './proposal-task';

/** The kind of job that makes a timetable. */
export const SOLVE_TIMETABLE = 'solve-timetable';

/** How often a waiting person hears of it. */
const REPORT_EVERY_MS = 500;

/**
 * Makes a timetable from what stands in the database and keeps it as a proposal; changes nothing else. Whoever cancels it
 * while it searches gets the best that it has found, and so does everybody where the program is to stop meanwhile.
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
    const conflict = await conflictIn(read.task, solved);
    if (!solved.solution) {
      const why = conflict.length > 0 ? ['These cannot all hold; give one of them up:', ...conflict] : solved.reasons;
      throw new DomainError('invalid', 'no-timetable', why.join(' '));
    }
    const proposal = proposalFrom(read, job.input, solved, solved.solution, conflict);
    // When people cannot be there is for the search alone, and not kept with what it found.
    const { hours: _hours, visits: _visits, ...facts } = read.facts;
    await keepProposal(this.dataSource, job, facts, proposal);
    return { proposalId: job.id };
  }
}

/** Searches in threads, tells how far they are, and lets them end with the best so far where somebody cancels. */
async function searchFor(job: RunningJob<ProposalWish>, task: ProposalTask): Promise<SolvedProposal> {
  const { seconds, iterations } = job.input;
  let best = Number.POSITIVE_INFINITY;
  const threads = seedsFor(job.input).map((seed) =>
    runLinked<SolvedProposal, SearchNote>(
      {
        ...{ module: require.resolve('../../domain/desk/solve-proposal'), name: 'solveProposal' },
        args: [{ ...task, seed }],
        seconds: iterations === null ? seconds : null,
      },
      ({ cost }) => {
        best = Math.min(best, cost);
      },
    ),
  );
  const endSoon = (): void => {
    for (const thread of threads) thread.endSoon();
  };
  job.ending.addEventListener('abort', endSoon);
  if (job.ending.aborted) endSoon();
  const started = performance.now();
  let told = Promise.resolve();
  const timer = setInterval(() => {
    const passed = (performance.now() - started) / 1000;
    const share = 0.05 + 0.9 * Math.min(1, passed / (seconds ?? 60));
    const found = Number.isFinite(best) ? `The best so far costs ${Math.round(best)}` : 'No timetable yet';
    told = told
      .then(() => job.report(share, `${found}, after ${Math.round(passed)} s`))
      .catch((error: unknown) => {
        if (error instanceof JobCancelled) endSoon();
      });
  }, REPORT_EVERY_MS);
  try {
    const found = await Promise.all(threads.map(({ output }) => output));
    return found.reduce((least, next) => (isBetter(next, least) ? next : least));
  } finally {
    clearInterval(timer);
    job.ending.removeEventListener('abort', endSoon);
    await told;
  }
}

/** Two searches side by side from different seeds; one, where the same steps are to give the same timetable. */
function seedsFor({ seed, iterations, from }: ProposalWish): (number | string)[] {
  return iterations === null && from !== 'mend' ? [seed, `${seed}/1`] : [seed];
}

function isBetter(next: SolvedProposal, least: SolvedProposal): boolean {
  return next.faults === least.faults ? next.after.cost < least.after.cost : next.faults < least.faults;
}

/** What cannot hold together, where the search has left something open. */
async function conflictIn(task: ProposalTask, { faults }: SolvedProposal): Promise<readonly string[]> {
  if (faults === 0) return [];
  return runInThread<readonly string[]>(require.resolve('./prove-in-thread'), 'conflictOf', [task]);
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
