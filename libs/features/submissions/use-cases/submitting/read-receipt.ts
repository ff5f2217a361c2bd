import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { findWritable } from '../drafts/writable-submission';

/** What somebody holds in their hand who has submitted. */
export interface Receipt {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** Of `text` in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** By the clock of the database, when the request came. */
  readonly at: Instant;
  readonly inGrace: boolean;
  /** What was sent in, as the SHA-256 is of it. */
  readonly text: string;
}

const RECEIPT = `SELECT s.code, r.version, v.title, r.sha256, ${instant('r.at')} AS at, r.in_grace AS "inGrace", r.text
  FROM receipt r JOIN submission s ON s.id = r.submission_id
  JOIN abstract_version v ON v.submission_id = s.id AND v.number = r.version`;

/** The receipt of what was submitted last; null where nothing was submitted here. @throws DomainError `not-found` */
export async function readReceipt(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
): Promise<Receipt | null> {
  const { id } = await findWritable(db, viewer, conference, submissionId);
  const [receipt]: Receipt[] = await db.query(`${RECEIPT} WHERE r.submission_id = $1 ORDER BY r.version DESC LIMIT 1`, [
    id,
  ]);
  return receipt ?? null;
}

/** The receipt of one version. @throws DomainError `not-found` */
export async function findReceipt(db: Reader, submissionId: Id, version: number): Promise<Receipt> {
  const [receipt]: Receipt[] = await db.query(`${RECEIPT} WHERE r.submission_id = $1 AND r.version = $2`, [
    submissionId,
    version,
  ]);
  if (!receipt) throw notFound('receipt');
  return receipt;
}
