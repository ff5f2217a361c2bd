import { type LocalTimeEntry, readEntry } from '@colloquy/features/conferences';
import { DomainError, type Instant } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { LONGEST_DAYS } from '../../domain/late-links/late-link';

/**
 * The instant until which works may come late, as organisers write it where the conference is.
 * @throws DomainError `invalid-until` naming the field `until`
 */
export async function readUntil(db: Reader, timeZone: string, entry: LocalTimeEntry): Promise<Instant> {
  const read = readEntry(timeZone, entry, 'until');
  if ('fault' in read) throw new DomainError('invalid', 'invalid-until', read.fault.message, [read.fault]);
  const [row]: { over: boolean; far: boolean }[] = await db.query(
    'SELECT $1::timestamptz <= now() AS over, $1::timestamptz > now() + make_interval(days => $2) AS far',
    [read.instant, LONGEST_DAYS],
  );
  if (row?.over) throw invalid('This time is over. Choose a later one.');
  if (row?.far) throw invalid(`At most ${LONGEST_DAYS} days ahead. Choose an earlier day.`);
  return read.instant;
}

function invalid(message: string): DomainError {
  return new DomainError('invalid', 'invalid-until', message, [{ field: 'until', message }]);
}
