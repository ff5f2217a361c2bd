import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** A time at which somebody gives a talk or chairs a session. */
export interface EngagedTime {
  readonly personId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** When people speak or chair in the timetable that stands, by their ids. For organisers who plan what else happens then. */
export async function engagedTimes(db: Reader, conferenceId: Id): Promise<Map<Id, EngagedTime[]>> {
  const times: EngagedTime[] = await db.query(
    `SELECT person_id AS "personId", ${instant('starts_at')} AS "startsAt", ${instant('ends_at')} AS "endsAt"
     FROM engagement WHERE conference_id = $1 ORDER BY starts_at, person_id`,
    [conferenceId],
  );
  const byPerson = new Map<Id, EngagedTime[]>();
  for (const time of times) byPerson.set(time.personId, [...(byPerson.get(time.personId) ?? []), time]);
  return byPerson;
}
