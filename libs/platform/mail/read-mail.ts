import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { READABLE_STATES } from './mail-state';

/**
 * Notes that people have opened messages in the app. Messages of others, and those that they cannot read yet, stay as
 * they are.
 * @param personIds the person, and the accounts that have become theirs
 */
export async function markRead(tx: Transaction, personIds: readonly Id[], ids: readonly Id[]): Promise<void> {
  await tx.query(
    `UPDATE mail_message SET read_at = now()
     WHERE id = ANY ($1) AND person_id = ANY ($2) AND read_at IS NULL AND secret_address IS NULL AND state = ANY ($3)`,
    [ids, personIds, READABLE_STATES],
  );
}

/** How many messages wait to be opened by the person, or by an account that has become theirs. */
export async function countUnread(db: Reader, personIds: readonly Id[]): Promise<number> {
  const [row]: { unread: number }[] = await db.query(
    `SELECT count(*)::int AS unread FROM mail_message
     WHERE person_id = ANY ($1) AND read_at IS NULL AND secret_address IS NULL AND conference_id IS NOT NULL
       AND state = ANY ($2)`,
    [personIds, READABLE_STATES],
  );
  return row?.unread ?? 0;
}
