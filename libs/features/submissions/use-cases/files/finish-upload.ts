import { DomainError, type Id, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { checkInThread, SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { expectChangeable, expectRoomForFile, type SubmissionFile } from '../../domain/files/submission-files';
import { expectOpen, refusedFile } from './file-faults';
import { holdBytes } from './loose-files';
import { reachableSubmission } from './reachable-submission';
import { findFile } from './read-files';
import { endUpload, findUpload, lockUpload, type Upload } from './uploads';

interface Place {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly uploadId: Id;
}

/** Makes a file of an upload that is whole, once it has been checked from its first byte to its last. */
@Injectable()
export class FinishUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  /**
   * The same upload gives the same file, however often and from however many tabs it is finished.
   * @throws DomainError `not-found`, `upload-incomplete`, `wrong-state`, `too-many-files`; `file-…` where it is refused
   */
  async run(context: ActContext, place: Place): Promise<SubmissionFile> {
    const { conferenceId, submissionId, uploadId } = place;
    const { state } = await reachableSubmission(this.dataSource, context.viewer, conferenceId, submissionId);
    const upload = await findUpload(this.dataSource, submissionId, uploadId);
    if (upload.fileId) return findFile(this.dataSource, submissionId, upload.fileId);
    expectOpen(upload);
    if (upload.received < upload.bytes)
      throw new DomainError(
        'conflict',
        'upload-incomplete',
        'The file has not come whole yet. Send the rest first.',
        [],
        {
          offset: upload.received,
        },
      );
    expectChangeable(state);
    try {
      const path = await this.checked(upload);
      const fileId = await this.keep(context, place, { path, ...(await this.files.store.measure(path)) });
      await this.files.uploads.remove(uploadId);
      return await findFile(this.dataSource, submissionId, fileId);
    } catch (error) {
      const { fileId } = await findUpload(this.dataSource, submissionId, uploadId);
      if (!fileId) throw error;
      // Another tab was quicker, and has tidied up under this one.
      return findFile(this.dataSource, submissionId, fileId);
    }
  }

  /** Where the bytes are that are to be kept. */
  private async checked(upload: Upload): Promise<string> {
    const { uploads } = this.files;
    const { sent, clean } = uploads.pathsFor(upload.id);
    await uploads.cut(upload.id, upload.bytes);
    const verdict = await checkInThread({ path: sent, cleanPath: clean, name: upload.name, type: upload.type });
    if ('clean' in verdict) return verdict.clean ? clean : sent;
    await endUpload(this.dataSource, upload.id, 'refused', verdict.refusal);
    await uploads.remove(upload.id);
    throw refusedFile(verdict.refusal);
  }

  private async keep(
    context: ActContext,
    { conferenceId, submissionId, uploadId }: Place,
    { path, hash, size }: { path: string; hash: string; size: number },
  ): Promise<Id> {
    return this.acts.run(context, { act: 'add-file', conferenceId, subject: submissionId }, async (tx) => {
      await tx.query('SELECT id FROM submission WHERE id = $1 FOR NO KEY UPDATE', [submissionId]);
      const upload = await lockUpload(tx, submissionId, uploadId);
      if (upload.fileId) return upload.fileId;
      expectOpen(upload);
      const id = newId();
      const line = upload.line ?? id;
      const version = await nextVersion(tx, submissionId, upload.line);
      await holdBytes(this.dataSource, tx, hash);
      await this.files.store.adopt(path);
      await tx.query(
        `INSERT INTO submission_file (id, submission_id, line, version, purpose, name, type, bytes, sha256, sent_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, submissionId, line, version, upload.purpose, upload.name, upload.type, size, hash],
          context.viewer.personId,
        ],
      );
      await tx.query('UPDATE submission_file SET removed_at = NULL, removed_by = NULL WHERE line = $1', [line]);
      await tx.query(`UPDATE upload SET state = 'done', file_id = $2, seen_at = now() WHERE id = $1`, [uploadId, id]);
      return id;
    });
  }
}

/** A file that was replaced meanwhile, in another tab, is replaced once more: no version is lost. */
async function nextVersion(tx: Transaction, submissionId: Id, line: Id | null): Promise<number> {
  const [count]: { current: number; versions: number; last: number; there: boolean }[] = await tx.query(
    `SELECT count(DISTINCT line) FILTER (WHERE removed_at IS NULL)::int AS current, count(*)::int AS versions,
       coalesce(max(version) FILTER (WHERE line = $2), 0) AS last,
       coalesce(bool_or(line = $2 AND removed_at IS NULL), false) AS there
     FROM submission_file WHERE submission_id = $1`,
    [submissionId, line],
  );
  if (!count) return 1;
  expectRoomForFile({ current: count.there ? 0 : count.current, versions: count.versions });
  return count.last + 1;
}
