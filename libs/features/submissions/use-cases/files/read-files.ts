import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { FileVersion, SubmissionFile } from '../../domain/files/submission-files';

interface Row extends FileVersion {
  readonly line: Id;
  readonly purpose: string;
  readonly removed: boolean;
}

const COLUMNS = `id, line, version, purpose, name, type, bytes, sent_at AS "sentAt", removed_at IS NOT NULL AS removed`;

/**
 * The files of a submission, in the order in which they first came; each with its earlier versions. Whether the viewer
 * may see them, the caller has found out.
 */
export async function filesOf(db: Reader, submissionId: Id): Promise<SubmissionFile[]> {
  const rows: Row[] = await db.query(
    `SELECT ${COLUMNS} FROM submission_file f WHERE submission_id = $1 AND removed_at IS NULL
     ORDER BY (SELECT sent_at FROM submission_file WHERE line = f.line AND version = 1), line, version DESC`,
    [submissionId],
  );
  return asFiles(rows);
}

/** One file by the id of any of its versions, also when it was removed. @throws DomainError `not-found` */
export async function findFile(db: Reader, submissionId: Id, fileId: Id): Promise<SubmissionFile> {
  const rows: Row[] = await db.query(
    `SELECT ${COLUMNS} FROM submission_file WHERE submission_id = $1
       AND line = (SELECT line FROM submission_file WHERE id = $2 AND submission_id = $1) ORDER BY version DESC`,
    [submissionId, fileId],
  );
  const [file] = asFiles(rows);
  if (!file) throw notFound('file');
  return file;
}

function asFiles(rows: readonly Row[]): SubmissionFile[] {
  const newest = rows.filter((row) => !rows.some(({ line, version }) => line === row.line && version > row.version));
  return newest.map(({ line, ...file }) => ({
    ...file,
    earlier: rows.filter((row) => row.line === line && row.id !== file.id).map(versionOf),
  }));
}

const versionOf = ({ id, version, name, type, bytes, sentAt }: Row): FileVersion => ({
  ...{ id, version, name, type, bytes, sentAt },
});
