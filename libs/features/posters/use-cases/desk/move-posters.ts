import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { refuseFaultyBoardSteps } from '../../domain/desk/plan-moves';
import type { PosterDesk, PosterMoveKind } from '../../domain/desk/poster-desk';
import { refusePinned } from '../../domain/desk/refuse-pinned';
import type { VersionedBoardStep } from '../../domain/desk/stale-posters';
import { changePosters, type MadePosterChange } from './change-posters';
import { holdPosters, readPosterGround, sessionOn } from './read-desk';
import { refuseStale } from './refuse-stale';
import { settlePosters } from './settle-posters';

/** Posters that somebody wants to hang or to lift, each with the version that they saw. */
export interface WantedPosterMoves {
  readonly kind: PosterMoveKind | 'engine' | 'share-out';
  readonly by: Id | null;
  readonly steps: readonly VersionedBoardStep[];
  /** The sessions that it concerns, beside those through which its steps go. */
  readonly sessionIds?: readonly Id[];
}

/** Moves posters on a desk that is settled. Part of the caller's act, which holds the posters. @see MovePosters */
export async function movePosters(
  tx: Transaction,
  desk: PosterDesk,
  moves: WantedPosterMoves,
): Promise<MadePosterChange> {
  refuseFaultyBoardSteps(desk, moves.steps);
  await refuseStale(tx, desk, moves.steps);
  refusePinned(desk, moves.steps);
  return changePosters(tx, desk, moves);
}

/** Organisers move posters by hand: one, or several that change boards. All of it happens, or nothing. */
@Injectable()
export class MovePosters {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `invalid-move`; `stale` with both versions; `pinned`;
   *   `board-taken`; `double-presenter`
   */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly posterSessionId: Id;
      readonly kind: PosterMoveKind;
      readonly steps: readonly VersionedBoardStep[];
    },
  ): Promise<MadePosterChange> {
    const { conferenceId, posterSessionId, kind, steps } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('poster session');
    const record = { act: 'move-posters', conferenceId, subject: posterSessionId, count: () => steps.length };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      sessionOn(desk, posterSessionId);
      return movePosters(tx, desk, { kind, steps, by: context.viewer.personId, sessionIds: [posterSessionId] });
    });
  }
}
