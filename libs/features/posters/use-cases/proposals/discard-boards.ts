import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { SOLVE_BOARDS } from './solve-boards.job';

/** Which proposal of boards, by its id, which its search has too. */
interface OfProposal {
  readonly conferenceId: Id;
  readonly proposalId: Id;
}

/** Organisers put a proposed board plan away that they do not want, or end the search for one with the best so far. */
@Injectable()
export class DiscardBoards {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found`; `not-proposed` */
  run(context: ActContext, { conferenceId, proposalId }: OfProposal): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'discard-boards', conferenceId, subject: proposalId }, async (tx) => {
      const [row]: { state: string }[] = await tx.query(
        'SELECT state FROM board_proposal WHERE id = $1 AND conference_id = $2 FOR UPDATE',
        [proposalId, conferenceId],
      );
      if (!row) throw notFound('proposal');
      if (row.state === 'accepted')
        throw new DomainError('conflict', 'not-proposed', 'This board plan has been accepted already.');
      await tx.query(`UPDATE board_proposal SET state = 'discarded' WHERE id = $1`, [proposalId]);
    });
  }

  /** @throws DomainError `not-found` for others than organisers, and where there is no such search */
  stopSearch(context: ActContext, { conferenceId, proposalId }: OfProposal): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'stop-board-search', conferenceId, subject: proposalId }, async (tx) => {
      const job = await this.jobs.find(proposalId);
      if (job?.conferenceId !== conferenceId || job.kind !== SOLVE_BOARDS) throw notFound('proposal');
      await this.jobs.cancel(tx, proposalId);
    });
  }
}
