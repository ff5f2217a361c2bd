import { inTransaction, type Reader, type Transaction } from '@colloquy/platform/database';
import type { SubmittedFiles } from '@colloquy/platform/files';
import type { DataSource } from 'typeorm';

/**
 * Notes that bytes may belong to nobody before they are stored, and keeps them from being removed until the transaction
 * ends. Should the server die in between, the note leads to the bytes.
 */
export async function holdBytes(db: Reader, tx: Transaction, hash: string): Promise<void> {
  await db.query('INSERT INTO loose_file (sha256) VALUES ($1) ON CONFLICT (sha256) DO UPDATE SET since = now()', [
    hash,
  ]);
  await lock(tx, hash);
}

/** Removes stored bytes that no submission has had for an hour. Bytes that two of them share go with the second. */
export async function removeLooseFiles(dataSource: DataSource, { store }: SubmittedFiles): Promise<void> {
  const loose: { sha256: string }[] = await dataSource.query(
    `SELECT sha256 FROM loose_file WHERE since < now() - interval '1 hour'`,
  );
  for (const { sha256 } of loose) {
    await inTransaction(dataSource, async (tx) => {
      await lock(tx, sha256);
      const users: unknown[] = await tx.query('SELECT 1 FROM submission_file WHERE sha256 = $1 LIMIT 1', [sha256]);
      if (users.length === 0) await store.remove(sha256);
      await tx.query('DELETE FROM loose_file WHERE sha256 = $1', [sha256]);
    });
  }
}

async function lock(tx: Transaction, hash: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('stored file'), hashtext($1))`, [hash]);
}
