import { type CalendarDay, DomainError, type Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { LONGEST_DAYS } from '../../domain/members/invitation-rules';

/**
 * The moment at which a day ends where the conference is: until then an invitation holds.
 * @throws DomainError `invalid-last-day` where the day is over, no day at all, or too far away
 */
export async function endOfDay(db: Reader, day: CalendarDay, timeZone: string): Promise<Instant> {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!real) throw invalid('This is not a day of the calendar. Write it as 2027-03-31.');
  const [row]: { end: Instant; over: boolean; far: boolean }[] = await db.query(
    `SELECT ${instant('e.at')} AS end, e.at <= now() AS over, e.at > now() + make_interval(days => $3) AS far
     FROM (SELECT ($1::date + 1)::timestamp AT TIME ZONE $2 AS at) AS e`,
    [day, timeZone, LONGEST_DAYS],
  );
  if (!row || row.over) throw invalid('This day is over. Choose today or a later day.');
  if (row.far) throw invalid(`An invitation reaches at most ${LONGEST_DAYS} days ahead. Choose an earlier day.`);
  return row.end;
}

function invalid(message: string): DomainError {
  return new DomainError('invalid', 'invalid-last-day', message, [{ field: 'lastDay', message }]);
}
