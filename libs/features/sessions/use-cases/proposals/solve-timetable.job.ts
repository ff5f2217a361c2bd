import { DomainError, type Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread, searchInThreads } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeskProposal } from '../../domain/desk/proposal';
import type { ProposalWish } from '../../domain/desk/proposal-wish';
import type { ProposalTask, SolvedProposal } from '../../domain/desk/solve-proposal';
import { proposalFrom, readProposalTask } from './proposal-task';

/** The kind of job that makes a timetable. */
export const SOLVE_TIMETABLE = 'solve-timetable';

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

/** Searches in threads, and takes the best that one of them has found. */
async function searchFor(job: RunningJob<ProposalWish>, task: ProposalTask): Promise<SolvedProposal> {
  const { seconds, iterations } = job.input;
  const found = await searchInThreads<SolvedProposal>(job, {
    ...{ module: require.resolve('../../domain/desk/solve-proposal'), name: 'solveProposal' },
    tasks: seedsFor(job.input).map((seed) => ({ ...task, seed })),
    seconds: iterations === null ? seconds : null,
    nothingYet: 'No timetable yet',
  });
  return found.reduce((least, next) => (isBetter(next, least) ? next : least));
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
