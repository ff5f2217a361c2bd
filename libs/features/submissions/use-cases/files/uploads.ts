import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** How an upload stands. */
export type UploadState = 'open' | 'done' | 'refused' | 'cancelled';

/** A file on its way. */
export interface Upload {
  readonly id: Id;
  readonly submissionId: Id;
  /** Of the file that it replaces; null for a new one. */
  readonly line: Id | null;
  readonly purpose: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** How many bytes are safe here: where to go on. */
  readonly received: number;
  readonly state: UploadState;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly fileId: Id | null;
}

const COLUMNS = `id, submission_id AS "submissionId", line, purpose, name, type, bytes, received, state, refusal, file_id AS "fileId"`;

/** An upload of this submission. @throws DomainError `not-found` */
export async function findUpload(db: Reader, submissionId: Id, uploadId: Id): Promise<Upload> {
  return one(
    await db.query(`SELECT ${COLUMNS} FROM upload WHERE id = $1 AND submission_id = $2`, [uploadId, submissionId]),
  );
}

/** The same, held until the transaction ends. @throws DomainError `not-found` */
export async function lockUpload(tx: Reader, submissionId: Id, uploadId: Id): Promise<Upload> {
  return one(
    await tx.query(`SELECT ${COLUMNS} FROM upload WHERE id = $1 AND submission_id = $2 FOR UPDATE`, [
      uploadId,
      submissionId,
    ]),
  );
}

/** Ends an upload that is not to become a file, and says why. */
export async function endUpload(
  db: Reader,
  uploadId: Id,
  state: 'refused' | 'cancelled',
  refusal: Upload['refusal'] = null,
): Promise<void> {
  await db.query(`UPDATE upload SET state = $2, refusal = $3, seen_at = now() WHERE id = $1 AND state = 'open'`, [
    uploadId,
    state,
    refusal && JSON.stringify(refusal),
  ]);
}

function one([upload]: readonly Upload[]): Upload {
  if (!upload) throw notFound('upload');
  return upload;
}
