import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { nameKey } from '../domain/called-alike';

/** Finds everybody in a conference who bears a name, or has an address: it stands for all of them. */
export async function namedPeople(db: Reader, conferenceId: Id): Promise<(words: string) => readonly Id[]> {
  const members: { id: Id; name: string; addresses: string[] }[] = await db.query(
    `SELECT p.id, p.name, array(SELECT address FROM person_address WHERE person_id = p.id) AS addresses
     FROM person p WHERE p.id IN (SELECT person_id FROM membership WHERE conference_id = $1) ORDER BY p.id`,
    [conferenceId],
  );
  const bearers = new Map<string, Id[]>();
  for (const { id, name, addresses } of members) {
    for (const called of new Set([name, ...addresses].map(nameKey))) {
      bearers.set(called, [...(bearers.get(called) ?? []), id]);
    }
  }
  return (words) => bearers.get(nameKey(words)) ?? [];
}
