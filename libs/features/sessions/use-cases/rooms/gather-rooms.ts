import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { TimetableFacts } from '../../domain/timetable-facts';
import { readRoomRules } from './read-room-rules';

/** What organisers have said of the rooms for talks, as the timetable goes by it. @param rooms in their order */
export async function gatherRooms(
  db: Reader,
  conferenceId: Id,
  rooms: readonly { readonly id: Id }[],
): Promise<Pick<TimetableFacts, 'closed' | 'walking' | 'pauseMinutes'>> {
  const { pauseMinutes, ways, closed } = await readRoomRules(db, conferenceId);
  const minutes = new Map(
    ways.flatMap((way) => [
      [`${way.oneId} ${way.otherId}`, way.minutes] as const,
      [`${way.otherId} ${way.oneId}`, way.minutes] as const,
    ]),
  );
  const walking = rooms.map(({ id }) => rooms.map(({ id: other }) => minutes.get(`${id} ${other}`) ?? 0));
  return { closed, ...(minutes.size > 0 ? { walking } : {}), ...(pauseMinutes > 0 ? { pauseMinutes } : {}) };
}

/** How many people organisers expect at talks, by their works. */
export async function expectedAudiences(db: Reader, conferenceId: Id): Promise<Map<Id, number>> {
  const rows: { submissionId: Id; audience: number }[] = await db.query(
    `SELECT submission_id AS "submissionId", audience FROM timetable_talk WHERE conference_id = $1 AND audience IS NOT NULL`,
    [conferenceId],
  );
  return new Map(rows.map(({ submissionId, audience }) => [submissionId, audience]));
}
