import { findConference } from '@colloquy/features/conferences';
import { DomainError, type Id, type Instant, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PosterSessionEntity } from '../data/poster-session.entity';
import { type HallBeginning, hallOf } from '../domain/hall-of';
import type { PosterSession } from '../domain/poster-session';
import { evenShifts } from '../domain/shifts';
import { standingPosterSessions } from './read-posters';

const EXCLUSION_VIOLATION = '23P01';

/** Adds a poster session with its hall. Part of the caller's act. */
export async function storePosterSession(tx: Transaction, conferenceId: Id, session: PosterSession): Promise<void> {
  await tx.insert(PosterSessionEntity, { ...session, shifts: [...session.shifts], conferenceId });
}

/** What an organiser says of a poster session. */
export interface PosterSessionWish extends Omit<HallBeginning, 'like'> {
  readonly title: string;
  readonly roomId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly shifts: number;
  /** The session whose hall is taken as drawn, without its posters. */
  readonly hallOf?: Id | undefined;
}

/** A room of the conference for posters. @throws DomainError `unknown-room` */
export async function posterRoom(db: Reader, conferenceId: Id, roomId: Id): Promise<{ readonly name: string }> {
  const { rooms } = await findConference(db, conferenceId);
  const room = rooms.find(({ id, use }) => id === roomId && use === 'posters');
  if (!room)
    throw new DomainError('invalid', 'unknown-room', 'Choose one of the rooms that are for posters.', [
      { field: 'roomId', message: 'This is no room for posters.' },
    ]);
  return room;
}

/** Says in words where the database has found two sessions in one room at once. @throws DomainError `hall-taken` */
export async function unlessHallTaken(room: { readonly name: string }, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as { code?: string }).code !== EXCLUSION_VIOLATION) throw error;
    throw new DomainError('conflict', 'hall-taken', `${room.name} has another poster session at that time.`);
  }
}

/** An organiser plans a poster session: its time, its shifts, and a hall to begin from. */
@Injectable()
export class SetUpPosterSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `unknown-room`; `one-beginning`; `hall-taken` at that time; from the layout, a hall that cannot be */
  async run(context: ActContext, input: PosterSessionWish & { conferenceId: Id }): Promise<{ id: Id }> {
    const { conferenceId, title, roomId, startsAt, endsAt, hall, template } = input;
    const room = await posterRoom(this.dataSource, conferenceId, roomId);
    const id = newId();
    const floorPlan = hallOf({ hall, template, like: await this.drawnHall(input) }, room.name);
    const shifts = evenShifts(input, input.shifts);
    const session: PosterSession = { id, title, roomId, startsAt, endsAt, shifts, floorPlan };
    return this.acts.run(context, { act: 'set-up-poster-session', conferenceId, subject: id }, async (tx) => {
      await unlessHallTaken(room, () => storePosterSession(tx, conferenceId, session));
      return { id };
    });
  }

  private async drawnHall({ conferenceId, hallOf: sessionId }: PosterSessionWish & { conferenceId: Id }) {
    if (sessionId === undefined) return undefined;
    const sessions = await standingPosterSessions(this.dataSource, conferenceId);
    const found = sessions.find(({ id }) => id === sessionId);
    if (found) return found.floorPlan;
    const message = 'There is no such poster session whose hall could be taken.';
    throw new DomainError('invalid', 'unknown-session', message, [{ field: 'hallOf', message }]);
  }
}
