import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { type DeskGround, dayOf, holdTimetable, type ReadDesk, readGround } from './read-desk';
import { settleDesk } from './settle-desk';

/** What can be locked: a room, a day (`2027-06-09`), or a session. */
export const LOCKABLE = ['room', 'day', 'session'] as const;

/** A part of the timetable, and whether it is to be locked. */
export interface WantedLock {
  readonly kind: (typeof LOCKABLE)[number];
  /** Of the room or session, or the day. */
  readonly id: string;
  readonly locked: boolean;
}

/** Organisers lock a part of the timetable that is finished, or open it again: nothing moves there, by hand or by engine. */
@Injectable()
export class LockPart {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `nothing-to-lock` where there is no such part */
  run(context: ActContext, input: WantedLock & { readonly conferenceId: Id }): Promise<{ version: number }> {
    const { conferenceId, kind, id, locked } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'lock-timetable', conferenceId }, async (tx) => {
      await holdTimetable(tx, conferenceId);
      const ground = await readGround(tx, conferenceId);
      const desk = await settleDesk(tx, ground);
      const standing = isLocked(ground, desk, input);
      if (standing === null) {
        const message = `There is no such ${kind} in the timetable any more. Reload it.`;
        throw new DomainError('conflict', 'nothing-to-lock', message);
      }
      if (standing === locked) return { version: desk.version };
      const version = desk.version + 1;
      await writeLock(tx, input, version);
      const besides = { kind, id, locked };
      await keepChange(tx, conferenceId, { version, kind: 'lock', by: context.viewer.personId, besides });
      return { version };
    });
  }
}

/** Whether the part is locked now; null where there is none. */
function isLocked(ground: DeskGround, desk: ReadDesk, { kind, id }: WantedLock): boolean | null {
  const { blocks, rooms } = ground.frame;
  if (kind === 'session') return desk.sessions.find((session) => session.id === id)?.locked ?? null;
  if (kind === 'room') return rooms.some((room) => room.id === id) ? desk.lockedRooms.has(id) : null;
  return blocks.some(({ startsAt }) => dayOf(ground, startsAt) === id) ? desk.lockedDays.includes(id) : null;
}

async function writeLock(
  tx: Transaction,
  { conferenceId, kind, id, locked }: WantedLock & { readonly conferenceId: Id },
  version: number,
): Promise<void> {
  if (kind === 'session') {
    await tx.query('UPDATE session SET locked = $2, version = $3 WHERE id = $1', [id, locked, version]);
    return;
  }
  const column = kind === 'room' ? 'room_id' : 'day';
  const lock = `INSERT INTO timetable_lock (conference_id, ${column}) VALUES ($1, $2) ON CONFLICT DO NOTHING`;
  await tx.query(locked ? lock : `DELETE FROM timetable_lock WHERE conference_id = $1 AND ${column} = $2`, [
    conferenceId,
    id,
  ]);
}
