import { DomainError, type Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/**
 * Takes the right to change who is what in the conference until the transaction ends, so that two changes at once cannot
 * each believe that the other leaves an organiser. First statement of every act that takes a role away.
 */
export async function lockMemberships(tx: Transaction, conferenceId: Id): Promise<void> {
  await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
}

/**
 * Refuses to leave a conference without an organiser; asked after roles were taken, in the same transaction, which must
 * have begun with {@link lockMemberships}.
 * @throws DomainError `last-organiser`
 */
export async function keepAnOrganiser(tx: Transaction, conferenceId: Id): Promise<void> {
  const left: unknown[] = await tx.query(
    `SELECT 1 FROM membership WHERE conference_id = $1 AND role = 'organiser' LIMIT 1`,
    [conferenceId],
  );
  if (left.length > 0) return;
  throw new DomainError(
    'conflict',
    'last-organiser',
    'This is the last organiser: without one, nobody could run the conference. Make somebody else an organiser first.',
  );
}
