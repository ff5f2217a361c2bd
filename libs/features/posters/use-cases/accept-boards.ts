import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { BoardProposal } from '../domain/propose-boards';
import { changePosters } from './desk/change-posters';
import { holdPosters, readPosterGround } from './desk/read-desk';
import { settlePosters } from './desk/settle-posters';

interface ProposalRow {
  state: string;
  poster_session_id: Id;
  proposal: BoardProposal;
}

/** Makes a proposed board plan the one that stands. */
@Injectable()
export class AcceptBoards {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found`; `not-proposed`; `out-of-date` when other posters are accepted now */
  run(context: ActContext, input: { conferenceId: Id; proposalId: Id }): Promise<void> {
    const { conferenceId, proposalId } = input;
    return this.acts.run(context, { act: 'accept-boards', conferenceId, subject: proposalId }, async (tx) => {
      const [row]: ProposalRow[] = await tx.query(
        'SELECT state, poster_session_id, proposal FROM board_proposal WHERE id = $1 AND conference_id = $2 FOR UPDATE',
        [proposalId, conferenceId],
      );
      if (!row) throw notFound('proposal');
      if (row.state !== 'proposed')
        throw new DomainError('conflict', 'not-proposed', `This board plan has been ${row.state} already.`);
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      const { placements } = row.proposal;
      if (
        placements.length !== desk.posters.size ||
        placements.some(({ submissionId }) => !desk.posters.has(submissionId))
      )
        throw new DomainError(
          'stale',
          'out-of-date',
          'Other posters are accepted now than when this plan was made. Ask for a new one.',
        );
      const steps = placements.map(({ submissionId, boardNumber, shift }) => ({
        submissionId,
        to: { posterSessionId: row.poster_session_id, board: boardNumber, shift },
      }));
      await changePosters(tx, desk, { kind: 'engine', by: context.viewer.personId, steps });
      await tx.query(
        `UPDATE board_proposal SET state = CASE id WHEN $2 THEN 'accepted' ELSE 'discarded' END
         WHERE poster_session_id = $1 AND (state = 'proposed' OR id = $2)`,
        [row.poster_session_id, proposalId],
      );
    });
  }
}
