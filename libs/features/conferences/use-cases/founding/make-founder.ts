import { grantServerRight } from '@colloquy/features/accounts';
import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/**
 * Lets a person found conferences on this server. Part of the caller's act.
 * @throws DomainError `demo-person` for people of a demonstration: anybody may look around as one of them
 */
export async function makeFounder(tx: Transaction, personId: Id): Promise<void> {
  const demo: unknown[] = await tx.query(
    'SELECT 1 FROM membership m JOIN conference c ON c.id = m.conference_id WHERE m.person_id = $1 AND c.demo LIMIT 1',
    [personId],
  );
  if (demo.length > 0) {
    const message = 'This address belongs to somebody in the demonstration, whom anybody may act as. Give your own.';
    throw new DomainError('invalid', 'demo-person', message, [{ field: 'address', message }]);
  }
  await grantServerRight(tx, personId, 'founder');
}
