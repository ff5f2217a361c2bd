import { DomainError, type Fault } from '@colloquy/kernel';
import type { Reader } from '../transaction';

const WHY: Readonly<Record<string, string>> = {
  fsync: 'after a power cut everything acknowledged could be gone',
  full_page_writes: 'a power cut could tear a page for good',
  synchronous_commit: 'what was acknowledged in the last moments before a crash would be gone',
};

/**
 * Refuses a database that may lose what it has acknowledged, or cannot keep every letter.
 * @throws DomainError `database-unsafe` with one fault, named after its setting, for each
 */
export async function refuseUnsafeSettings(database: Reader): Promise<void> {
  const settings: { name: string; setting: string }[] = await database.query(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1) ORDER BY name',
    [[...Object.keys(WHY), 'server_encoding']],
  );
  const faults = settings.flatMap(({ name, setting }): Fault[] => {
    const why = WHY[name];
    if (why && setting === 'off') return [{ field: name, message: `${name} is off: ${why}. Switch it on.` }];
    if (name === 'server_encoding' && setting !== 'UTF8') {
      return [{ field: name, message: `The encoding is ${setting}. Create the database with ENCODING 'UTF8'.` }];
    }
    return [];
  });
  if (faults.length === 0) return;
  throw new DomainError(
    'unavailable',
    'database-unsafe',
    ['This database is not safe for a conference.', ...faults.map(({ message }) => message)].join(' '),
    faults,
  );
}
