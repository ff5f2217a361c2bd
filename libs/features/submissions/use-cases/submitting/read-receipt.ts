import type { Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { findWritable } from '../drafts/writable-submission';
import type { Receipt } from './submit-abstract';

/** The receipt of what was submitted last; null where nothing was submitted here. @throws DomainError `not-found` */
export async function readReceipt(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
): Promise<Receipt | null> {
  const { id } = await findWritable(db, viewer, conference, submissionId);
  const [receipt]: Receipt[] = await db.query(
    `SELECT s.code, r.version, v.title, r.sha256, ${instant('r.at')} AS at, r.in_grace AS "inGrace", r.text
     FROM receipt r JOIN submission s ON s.id = r.submission_id
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = r.version
     WHERE r.submission_id = $1 ORDER BY r.version DESC LIMIT 1`,
    [id],
  );
  return receipt ?? null;
}
