import { type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/**
 * Copies the notices of a conference as drafts, in the words that are published, or in those of the draft where nothing
 * is; consents stay with whom and what they were given for. Part of the caller's act.
 * @returns the copies' ids by those of the originals
 */
export async function copyNotices(tx: Transaction, from: Id, to: Id): Promise<Map<Id, Id>> {
  const rows: { id: Id; kind: string; title: string; asks: boolean; text: string | null }[] = await tx.query(
    `SELECT n.id, n.kind, coalesce(v.title, n.title) AS title, n.asks, coalesce(v.text, n.draft) AS text FROM notice n
     LEFT JOIN LATERAL (SELECT title, text FROM notice_version WHERE notice_id = n.id ORDER BY number DESC LIMIT 1) v ON true
     WHERE n.conference_id = $1`,
    [from],
  );
  const copies = new Map<Id, Id>();
  for (const { id, kind, title, asks, text } of rows) {
    const copy = newId();
    await tx.query('INSERT INTO notice (id, conference_id, kind, title, asks, draft) VALUES ($1, $2, $3, $4, $5, $6)', [
      copy,
      to,
      kind,
      title,
      asks,
      text,
    ]);
    copies.set(id, copy);
  }
  return copies;
}
