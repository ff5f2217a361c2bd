import { DomainError, type Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { expectMagic, kindOf, SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { expectOpen, orRefuse } from './file-faults';
import { reachableSubmission } from './reachable-submission';
import { endUpload, lockUpload, type Upload } from './uploads';

/** As many first bytes as it takes to know every kind of file. */
const MAGIC_BYTES = 8;

/**
 * Takes one piece of an upload. The piece is on the disk before the database counts it, and only what the database counts
 * is asked for again: so a killed server, a lost answer or a second tab neither loses nor doubles a byte.
 */
@Injectable()
export class ReceivePiece {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  /**
   * @param at where in the file the piece begins
   * @returns how many bytes of the file are safe now
   * @throws DomainError `not-found`; `wrong-offset` with `offset`, from where to go on; `upload-cancelled`, `file-…`,
   *   `disk-nearly-full`
   */
  async run(
    context: ActContext,
    where: { conferenceId: Id; submissionId: Id; uploadId: Id },
    at: number,
    bytes: Uint8Array,
  ): Promise<number> {
    const { conferenceId, submissionId, uploadId } = where;
    await reachableSubmission(this.dataSource, context.viewer, conferenceId, submissionId);
    await this.files.uploads.expectRoom();
    try {
      return await inTransaction(this.dataSource, async (tx) => {
        const upload = await lockUpload(tx, submissionId, uploadId);
        expectOpen(upload);
        expectNext(upload, at, bytes);
        const begins = at === 0 && (bytes.length >= MAGIC_BYTES || bytes.length === upload.bytes);
        if (begins) orRefuse(() => expectMagic(kindOf(upload.name, upload.type), bytes));
        if (bytes.length > 0) await this.files.uploads.write(uploadId, at, bytes);
        const received = at + bytes.length;
        await tx.query('UPDATE upload SET received = $2, seen_at = now() WHERE id = $1', [uploadId, received]);
        return received;
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'file-kind') {
        await endUpload(this.dataSource, uploadId, 'refused', { code: error.code, message: error.message });
      }
      throw error;
    }
  }
}

function expectNext(upload: Upload, at: number, bytes: Uint8Array): void {
  if (upload.state === 'done' || at !== upload.received)
    throw new DomainError(
      'conflict',
      'wrong-offset',
      `The next byte that is wanted is number ${upload.received}.`,
      [],
      { offset: upload.received },
    );
  if (at + bytes.length > upload.bytes)
    throw new DomainError('invalid', 'file-damaged', 'The file is longer than was said. Choose it again.');
}
