import type { Id } from '@colloquy/kernel';
import type { PersonalTable } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';

/** What files tell of people. */
export const FILE_TABLES: readonly PersonalTable[] = [
  {
    table: 'submission_file',
    people: ['sent_by', 'removed_by'],
    heading: 'Files of your submissions',
    mine: `SELECT s.code, f.name, f.version, f.bytes, f.sent_at AS "sent at", f.removed_at AS "removed at"
      FROM submission_file f JOIN submission s ON s.id = f.submission_id
      WHERE f.sent_by = $1 OR f.removed_by = $1
        OR f.submission_id IN (SELECT submission_id FROM submission_author WHERE person_id = $1)
      ORDER BY f.sent_at, s.code`,
    fate: 'emptied',
    why: 'Files of your own unpublished work are deleted; what you sent for the work of others stays theirs.',
    erase: null,
  },
  {
    table: 'upload',
    people: ['sent_by'],
    heading: 'Files that you began to send',
    mine: `SELECT name, bytes, received, started_at AS "started at" FROM upload WHERE sent_by = $1 ORDER BY started_at`,
    fate: 'deleted',
    why: 'What was not sent to its end is forgotten.',
    erase: 'DELETE FROM upload WHERE sent_by = $1',
  },
];

/** Deletes the files of these submissions, in all versions; their bytes go within two hours. */
export async function eraseFiles(tx: Transaction, submissionIds: readonly Id[]): Promise<void> {
  await tx.query('DELETE FROM upload WHERE submission_id = ANY ($1)', [submissionIds]);
  await tx.query('DELETE FROM submission_file WHERE submission_id = ANY ($1)', [submissionIds]);
}
