import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { MoveKind } from '../../domain/desk/desk';
import { refuseFaultySteps } from '../../domain/desk/plan-change';
import { refuseHeld } from '../../domain/desk/refuse-held';
import type { VersionedStep } from '../../domain/desk/stale-steps';
import { changeTimetable, type MadeChange } from './change-timetable';
import { type DeskGround, holdTimetable, readGround } from './read-desk';
import { refuseStale } from './refuse-stale';
import { settleDesk } from './settle-desk';

/** Talks that somebody wants to place or lift, each with the version that they saw. */
export interface WantedMoves {
  readonly kind: MoveKind | 'engine';
  readonly by: Id | null;
  readonly steps: readonly VersionedStep[];
}

/** Moves talks on ground that is known. Part of the caller's act, which holds the timetable. @see MoveTalks */
export async function moveTalks(tx: Transaction, ground: DeskGround, moves: WantedMoves): Promise<MadeChange> {
  refuseFaultySteps(ground.frame, moves.steps);
  const desk = await settleDesk(tx, ground);
  await refuseStale(tx, desk, moves.steps);
  refuseHeld(desk, moves.steps);
  return changeTimetable(tx, desk, moves);
}

/** Organisers move talks by hand: one, two that change places, or all that have to make room. All of it happens, or nothing. */
@Injectable()
export class MoveTalks {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `invalid-move`; `other-slots`; `stale` with both versions; `pinned`;
   *   `double-booked`
   */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly kind: MoveKind;
      readonly steps: readonly VersionedStep[];
      readonly slotMinutes?: number;
    },
  ): Promise<MadeChange> {
    const { conferenceId, kind, steps, slotMinutes } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'move-talks', conferenceId, count: () => steps.length }, async (tx) => {
      await holdTimetable(tx, conferenceId);
      const ground = await readGround(tx, conferenceId);
      refuseOtherSlots(ground, slotMinutes);
      return moveTalks(tx, ground, { kind, steps, by: context.viewer.personId });
    });
  }
}

/** Slots that were counted in another length mean other times. */
function refuseOtherSlots({ frame }: DeskGround, slotMinutes: number | undefined): void {
  if (slotMinutes === undefined || slotMinutes === frame.slotMinutes) return;
  const message = 'The lengths of talks or blocks have changed meanwhile. Nothing was moved: reload the timetable.';
  throw new DomainError('stale', 'other-slots', message, [], { slotMinutes: frame.slotMinutes });
}
