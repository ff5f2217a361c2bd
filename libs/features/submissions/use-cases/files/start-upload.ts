import { DomainError, type Id, newId } from '@colloquy/kernel';
import { ACT_GUARD, type ActContext, type ActGuard } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { kindOf, SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { expectChangeable, expectRoomForFile, MOST_UPLOADS } from '../../domain/files/submission-files';
import { megabytes, orRefuse, refusedFile } from './file-faults';
import { reachableSubmission } from './reachable-submission';
import { findFile } from './read-files';

/** What somebody is about to send. */
export interface NewUpload {
  readonly purpose: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Any version of the file that it takes the place of. */
  readonly replaces?: Id;
}

/**
 * Makes room for a file before its first byte is sent, and refuses what would be refused at the end. It is no act: what
 * is begun and left says nothing in the log, and is forgotten after a day.
 */
@Injectable()
export class StartUpload {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ACT_GUARD) private readonly guard: ActGuard,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  /** @throws DomainError `not-found`, `wrong-state`, `too-many-files`, `disk-nearly-full`; `file-…` for the file itself */
  async run(context: ActContext, at: { conferenceId: Id; submissionId: Id }, wanted: NewUpload): Promise<Id> {
    const { conferenceId, submissionId } = at;
    const { state } = await reachableSubmission(this.dataSource, context.viewer, conferenceId, submissionId);
    expectChangeable(state);
    orRefuse(() => kindOf(wanted.name, wanted.type));
    this.expectSize(wanted.bytes);
    await this.files.uploads.expectRoom();
    return inTransaction(this.dataSource, async (tx) => {
      await this.guard(tx, { conferenceId });
      await tx.query('SELECT id FROM submission WHERE id = $1 FOR NO KEY UPDATE', [submissionId]);
      const line = wanted.replaces ? await lineOf(tx, submissionId, wanted.replaces) : null;
      await expectPlace(tx, submissionId, line);
      const id = newId();
      await tx.query(
        `INSERT INTO upload (id, submission_id, line, purpose, name, type, bytes, sent_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, submissionId, line, wanted.purpose, wanted.name, wanted.type, wanted.bytes, context.viewer.personId],
      );
      return id;
    });
  }

  private expectSize(bytes: number): void {
    const { mostBytes } = this.files.limits;
    if (bytes > mostBytes)
      throw new DomainError(
        'too-large',
        'file-too-large',
        `This file has ${megabytes(bytes)}; at most ${megabytes(mostBytes)} can be sent. Make its pictures smaller.`,
        [{ field: 'file', message: `At most ${megabytes(mostBytes)}.`, code: 'file-too-large' }],
      );
    if (bytes < 1) throw refusedFile({ code: 'file-kind', message: 'This file is empty. Choose another one.' });
  }
}

async function lineOf(tx: Transaction, submissionId: Id, fileId: Id): Promise<Id> {
  await findFile(tx, submissionId, fileId);
  const [row]: { line: Id }[] = await tx.query('SELECT line FROM submission_file WHERE id = $1', [fileId]);
  return row?.line ?? fileId;
}

/** Counts what is there and what is on its way. */
async function expectPlace(tx: Transaction, submissionId: Id, line: Id | null): Promise<void> {
  const [count]: { current: number; versions: number; uploads: number }[] = await tx.query(
    `SELECT (SELECT count(DISTINCT line)::int FROM submission_file WHERE submission_id = $1 AND removed_at IS NULL) AS current,
       (SELECT count(*)::int FROM submission_file WHERE submission_id = $1) AS versions,
       (SELECT count(*)::int FROM upload WHERE submission_id = $1 AND state = 'open') AS uploads`,
    [submissionId],
  );
  if (!count) return;
  expectRoomForFile({ current: line ? 0 : count.current, versions: count.versions });
  if (count.uploads >= MOST_UPLOADS)
    throw new DomainError(
      'conflict',
      'too-many-uploads',
      'Too many files are on their way to this work at once. Wait for one of them, or cancel it.',
    );
}
