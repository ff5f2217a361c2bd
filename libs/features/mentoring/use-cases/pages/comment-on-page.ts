import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MOST_COMMENTS, type PlaceOnPage, placeFaults, remarkFaults } from '../../domain/together/place-on-page';
import { begunToCommentMail } from '../../mail/together-mails';
import { othersOf } from '../together/others-of';
import { type Together, togetherOn } from '../together/together-on';

/** What somebody writes about a place of a page. */
export interface NewPageComment extends PlaceOnPage {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  /** The version of the file that they look at. */
  readonly fileId: Id;
  readonly text: string;
}

/** Writes about a place of a page, in one version of a file. The others hear once that somebody has begun. */
@Injectable()
export class CommentOnPage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `invalid-comment` with the fields; `too-many-comments` */
  async run(context: ActContext, input: NewPageComment): Promise<{ id: Id; number: number }> {
    const { conferenceId, submissionId, fileId, page, x, y, width, height, text } = input;
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    const faults = [...placeFaults(input), ...remarkFaults(text)];
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-comment', 'Look at this again.', faults);
    return this.acts.run(context, { act: 'comment-on-page', conferenceId, subject: submissionId }, async (tx) => {
      const { written, mine } = await lockFile(tx, submissionId, fileId, together.personId);
      if (written >= MOST_COMMENTS) {
        const message = `There are ${MOST_COMMENTS} comments on this file. Send a new version, and go on there.`;
        throw new DomainError('conflict', 'too-many-comments', message);
      }
      const id = newId();
      await tx.query(
        `INSERT INTO page_comment (id, conference_id, submission_id, pairing_id, file_id, number, page, x, y, width, height,
           person_id, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, conferenceId, submissionId, together.pairing?.id ?? null, fileId, written + 1],
          ...[page, x, y, width, height, together.personId, text.trim()],
        ],
      );
      if (mine === 0) await tellOthers(tx, together);
      return { id, number: written + 1 };
    });
  }
}

/** Counts what is written about a version of a file, and lets nobody else write until this is done. */
async function lockFile(tx: Transaction, submissionId: Id, fileId: Id, personId: Id) {
  const locked: unknown[] = await tx.query(
    'SELECT id FROM submission_file WHERE id = $1 AND submission_id = $2 FOR NO KEY UPDATE',
    [fileId, submissionId],
  );
  if (locked.length === 0) throw notFound('file');
  const [count]: { written: number; mine: number }[] = await tx.query(
    `SELECT count(*)::int AS written, (count(*) FILTER (WHERE person_id = $2))::int AS mine
     FROM page_comment WHERE file_id = $1`,
    [fileId, personId],
  );
  return count ?? { written: 0, mine: 0 };
}

async function tellOthers(tx: Transaction, together: Together): Promise<void> {
  const { writer, others } = await othersOf(tx, together);
  for (const other of others) await writeMail(tx, begunToCommentMail(together, writer, other));
}
