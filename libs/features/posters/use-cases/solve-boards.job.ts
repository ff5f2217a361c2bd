import { DomainError, type Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BoardProposal } from '../domain/propose-boards';
import { gatherBoardFacts } from './gather-board-facts';
import { standingPosterSessions } from './read-posters';

/** The kind of job that makes a board plan. */
export const SOLVE_BOARDS = 'solve-boards';

/** What the job is told. */
export interface SolveBoardsInput {
  readonly posterSessionId: Id;
  readonly seed: number;
  readonly iterations: number;
}

/** Gives each accepted poster a board and keeps the plan as a proposal; changes nothing else. */
@Injectable()
export class SolveBoardsJob implements JobHandler<SolveBoardsInput, { proposalId: Id }> {
  readonly kind = SOLVE_BOARDS;

  constructor(private readonly dataSource: DataSource) {}

  async run(job: RunningJob<SolveBoardsInput>): Promise<{ proposalId: Id }> {
    await job.report(0.05, 'Reading the accepted posters');
    const { posterSessionId, seed, iterations } = job.input;
    const sessions = await standingPosterSessions(this.dataSource, job.conferenceId);
    const session = sessions.find(({ id }) => id === posterSessionId);
    if (!session) throw new DomainError('not-found', 'not-found', 'This poster session is gone.');
    const facts = await gatherBoardFacts(this.dataSource, job.conferenceId, session);
    await job.report(0.2, `Placing ${facts.posters.length} posters`);
    const module = require.resolve('../domain/propose-boards');
    const proposal = await runInThread<BoardProposal>(module, 'proposeBoards', [facts, { seed, iterations }]);
    // A job that is run again after a crash finds its proposal kept already, under its own id.
    const proposalId = job.id;
    await inTransaction(this.dataSource, (tx) =>
      tx.query(
        `INSERT INTO board_proposal (id, conference_id, poster_session_id, state, seed, facts, proposal, made_by)
         VALUES ($1, $2, $3, 'proposed', $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
        [
          proposalId,
          job.conferenceId,
          posterSessionId,
          String(seed),
          JSON.stringify(facts),
          JSON.stringify(proposal),
          job.requestedBy,
        ],
      ),
    );
    return { proposalId };
  }
}
