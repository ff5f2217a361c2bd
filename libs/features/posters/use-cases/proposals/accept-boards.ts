import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { DeskBoardProposal } from '../../domain/desk/board-proposal';
import type { PosterDesk } from '../../domain/desk/poster-desk';
import type { VersionedBoardStep } from '../../domain/desk/stale-posters';
import type { MadePosterChange } from '../desk/change-posters';
import { movePosters } from '../desk/move-posters';
import { holdPosters, readPosterGround } from '../desk/read-desk';
import { settlePosters } from '../desk/settle-posters';

interface ProposalRow {
  readonly state: string;
  readonly posterSessionId: Id;
  readonly proposal: Partial<DeskBoardProposal>;
}

/** Makes a proposed board plan the one that stands, as a whole or for some of its posters. */
@Injectable()
export class AcceptBoards {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.only the posters for which it is accepted; left out: all of them
   * @throws DomainError `not-found`; `not-proposed`; `out-of-date` when posters or boards have gone that it counted on; `stale`
   *   with both versions of posters that were moved meanwhile; `pinned`; `board-taken`; `double-presenter`
   */
  run(
    context: ActContext,
    input: { conferenceId: Id; proposalId: Id; only?: readonly Id[] | undefined },
  ): Promise<MadePosterChange> {
    const { conferenceId, proposalId, only } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'accept-boards', conferenceId, subject: proposalId }, async (tx) => {
      await holdPosters(tx, conferenceId);
      const { posterSessionId, moves } = await standingProposal(tx, conferenceId, proposalId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      const steps = stepsOf(desk, moves, only);
      const by = context.viewer.personId;
      const made = await movePosters(tx, desk, { kind: 'engine', by, steps, sessionIds: [posterSessionId] });
      if (!only)
        await tx.query(
          `UPDATE board_proposal SET state = CASE id WHEN $2 THEN 'accepted' ELSE 'discarded' END
           WHERE poster_session_id = $1 AND (state = 'proposed' OR id = $2)`,
          [posterSessionId, proposalId],
        );
      return made;
    });
  }
}

async function standingProposal(
  tx: Transaction,
  conferenceId: Id,
  proposalId: Id,
): Promise<Pick<DeskBoardProposal, 'moves'> & { readonly posterSessionId: Id }> {
  const [row]: ProposalRow[] = await tx.query(
    `SELECT state, poster_session_id AS "posterSessionId", proposal FROM board_proposal
     WHERE id = $1 AND conference_id = $2 FOR UPDATE`,
    [proposalId, conferenceId],
  );
  if (!row) throw notFound('proposal');
  if (row.state !== 'proposed')
    throw new DomainError('conflict', 'not-proposed', `This board plan has been ${row.state} already.`);
  if (!row.proposal.moves) throw outOfDate();
  return { posterSessionId: row.posterSessionId, moves: row.proposal.moves };
}

/** The moves of the proposal as steps from the versions at which it started. */
function stepsOf(
  desk: PosterDesk,
  moves: DeskBoardProposal['moves'],
  only: readonly Id[] | undefined,
): VersionedBoardStep[] {
  const wanted = only ? moves.filter(({ submissionId }) => only.includes(submissionId)) : moves;
  if (only && wanted.length < new Set(only).size) {
    const message = 'The proposal does not move all of these posters. Reload it.';
    throw new DomainError('invalid', 'not-in-proposal', message, [{ field: 'only', message }]);
  }
  return wanted.map(({ submissionId, version, after }) => {
    const { posterSessionId, board, shift } = after;
    const session = desk.sessions.get(posterSessionId);
    const isThere = session?.floorPlan.boards.some(({ number }) => number === board);
    if (!desk.posters.has(submissionId) || !isThere || (shift ?? 0) >= (session?.shifts.length ?? 0)) throw outOfDate();
    return { submissionId, version, to: { posterSessionId, board, shift } };
  });
}

function outOfDate(): DomainError {
  const message = 'Posters, boards or shifts are not the same now as when this plan was made. Ask for a new one.';
  return new DomainError('stale', 'out-of-date', message);
}
