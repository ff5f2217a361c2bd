import { type HallWish, layOutHall } from '@colloquy/engines/poster-layout';
import { findConference } from '@colloquy/features/conferences';
import { DomainError, type Id, type Instant, minutesAfter, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PosterSessionEntity } from '../data/poster-session.entity';
import type { PosterSession, Shift } from '../domain/poster-session';

const EXCLUSION_VIOLATION = '23P01';

/** Adds a poster session with its hall. Part of the caller's act. */
export async function storePosterSession(tx: Transaction, conferenceId: Id, session: PosterSession): Promise<void> {
  await tx.insert(PosterSessionEntity, { ...session, shifts: [...session.shifts], conferenceId });
}

/** What an organiser says of a poster session. */
export interface PosterSessionWish {
  readonly title: string;
  readonly roomId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly shifts: number;
  readonly hall: Omit<HallWish, 'name'>;
}

/** An organiser plans a poster session: its time, its shifts, and a hall whose boards are laid out at once. */
@Injectable()
export class SetUpPosterSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `unknown-room`; `hall-taken` at that time; from the layout, a hall too small */
  async run(
    context: ActContext,
    { conferenceId, ...wish }: PosterSessionWish & { conferenceId: Id },
  ): Promise<{ id: Id }> {
    const { rooms } = await findConference(this.dataSource, conferenceId);
    const room = rooms.find(({ id, use }) => id === wish.roomId && use === 'posters');
    if (!room)
      throw new DomainError('invalid', 'unknown-room', 'Choose one of the rooms that are for posters.', [
        { field: 'roomId', message: 'This is no room for posters.' },
      ]);
    const id = newId();
    const { title, roomId, startsAt, endsAt } = wish;
    const floorPlan = layOutHall({ ...wish.hall, name: room.name });
    const session: PosterSession = { id, title, roomId, startsAt, endsAt, shifts: evenShifts(wish), floorPlan };
    return this.acts.run(context, { act: 'set-up-poster-session', conferenceId, subject: id }, async (tx) => {
      try {
        await storePosterSession(tx, conferenceId, session);
      } catch (error) {
        if ((error as { code?: string }).code !== EXCLUSION_VIOLATION) throw error;
        throw new DomainError('conflict', 'hall-taken', `${room.name} has another poster session at that time.`);
      }
      return { id };
    });
  }
}

/** The session's time in equal parts. */
function evenShifts({ startsAt, endsAt, shifts }: PosterSessionWish): Shift[] {
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / shifts;
  return Array.from({ length: shifts }, (_, index) => ({
    name: `Shift ${index + 1}`,
    startsAt: minutesAfter(startsAt, index * minutes),
    endsAt: minutesAfter(startsAt, (index + 1) * minutes),
  }));
}
