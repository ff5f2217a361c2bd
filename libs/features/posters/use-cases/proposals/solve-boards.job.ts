import type { Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, searchInThreads } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BoardWish } from '../../domain/desk/board-proposal';
import type { SolvedBoards } from '../../domain/desk/solve-boards';
import { boardProposalFrom, readBoardTask } from './board-task';

/** The kind of job that makes a board plan. */
export const SOLVE_BOARDS = 'solve-boards';

/** What the job is told. */
export interface SolveBoardsInput extends BoardWish {
  readonly posterSessionId: Id;
}

/**
 * Gives each poster of a session a board and keeps the plan as a proposal; changes nothing else. Whoever cancels it while it
 * searches gets the best that it has found, and so does everybody where the program is to stop meanwhile.
 */
@Injectable()
export class SolveBoardsJob implements JobHandler<SolveBoardsInput, { proposalId: Id }> {
  readonly kind = SOLVE_BOARDS;

  constructor(private readonly dataSource: DataSource) {}

  async run(job: RunningJob<SolveBoardsInput>): Promise<{ proposalId: Id }> {
    await job.report(0.02, 'Reading the posters that are to be hung');
    const { seed, seconds, iterations, from } = job.input;
    const read = await this.dataSource.transaction('REPEATABLE READ', (db) =>
      readBoardTask(db, job.conferenceId, job.input),
    );
    const seeds = iterations === null && from !== 'mend' ? [seed, `${seed}/1`] : [seed];
    const found = await searchInThreads<SolvedBoards>(job, {
      ...{ module: require.resolve('../../domain/desk/solve-boards'), name: 'solveBoards' },
      tasks: seeds.map((each) => ({ ...read.task, seed: each })),
      seconds: iterations === null ? seconds : null,
      nothingYet: 'No plan yet',
    });
    const solved = found.reduce((least, next) => (next.after.cost < least.after.cost ? next : least));
    const proposal = boardProposalFrom(read, job.input, solved);
    // What people need of a board is for the search alone, and not kept with what it found.
    const facts = { posters: read.task.problem.posters.map(({ id, title }) => ({ id, title })) };
    // A job that is run again after a crash finds its proposal kept already, under its own id.
    await inTransaction(this.dataSource, (tx) =>
      tx.query(
        `INSERT INTO board_proposal (id, conference_id, poster_session_id, state, seed, facts, proposal, made_by)
         VALUES ($1, $2, $3, 'proposed', $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
        [
          ...[job.id, job.conferenceId, job.input.posterSessionId, String(seed)],
          ...[JSON.stringify(facts), JSON.stringify(proposal), job.requestedBy],
        ],
      ),
    );
    return { proposalId: job.id };
  }
}
