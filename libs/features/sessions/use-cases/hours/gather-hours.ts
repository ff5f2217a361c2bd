import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { RoomNeed } from '../../domain/hours/own-hours';
import type { PrivateHours, TimetableFacts } from '../../domain/timetable-facts';

/** What people have said of themselves, for engines alone. */
export interface SaidByPeople {
  readonly hours: readonly PrivateHours[];
  readonly visits: NonNullable<TimetableFacts['visits']>;
  /** By person; for those who have said anything of themselves at all. */
  readonly needs: ReadonlyMap<Id, readonly RoomNeed[]>;
}

/** When the people of a conference cannot be there, for how much of it they come, and what their rooms must have. */
export async function gatherHours(db: Reader, conferenceId: Id): Promise<SaidByPeople> {
  const hours: PrivateHours[] = await db.query(
    `SELECT person_id AS "personId", kind, ${instant('starts_at')} AS "from", ${instant('ends_at')} AS "to"
     FROM private_hours WHERE conference_id = $1 ORDER BY person_id, starts_at, ends_at`,
    [conferenceId],
  );
  const people: { personId: Id; comesFor: string; needs: RoomNeed[] }[] = await db.query(
    `SELECT person_id AS "personId", comes_for AS "comesFor", needs FROM attendance WHERE conference_id = $1 ORDER BY person_id`,
    [conferenceId],
  );
  return {
    hours,
    visits: people.flatMap(({ personId, comesFor }) =>
      comesFor === 'day' || comesFor === 'half-day' ? [{ personId, comesFor }] : [],
    ),
    needs: new Map(people.map(({ personId, needs }) => [personId, needs])),
  };
}
