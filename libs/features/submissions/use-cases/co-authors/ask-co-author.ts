import { findPeople, normaliseAddress, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDraftRecord } from '../drafts/draft-record';
import { findWritable, refuseEnded, type WritableSubmission } from '../drafts/writable-submission';
import { readAuthorStandings } from './author-standings';
import { sendAuthorInvitation } from './send-invitation';

/** Which author of which draft. */
export interface WhichAuthor {
  /** Slug or id. */
  readonly conference: string;
  readonly submissionId: string;
  readonly authorKey: string;
}

/** Those who write a work ask its other authors whether they are, remind them, and take the question back. */
@Injectable()
export class AskCoAuthor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Asks an author, or asks again, with a new link; the one before stops working.
   * @throws DomainError `not-found`; `no-such-author` where the draft has none such; `no-address` naming the field;
   *   `author-confirmed`; `asked-today`; `wrong-state`; `archived`; TooManyRequests
   */
  async ask(context: ActContext, which: WhichAuthor): Promise<void> {
    const found = await this.find(context, which);
    const [before] = await this.standing(found, which);
    const record = { conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run(
      context,
      before?.standing === 'invited' ? { ...record, act: 'remind-co-author' } : { ...record, act: 'ask-co-author' },
      async (tx) => {
        const submission = await this.lock(tx, context, which);
        const { content } = await readDraftRecord(tx, submission.id);
        const author = content.authors.find(({ id }) => id === which.authorKey);
        if (!author) throw noSuchAuthor();
        const address = normaliseAddress(author.address);
        if (address === null) throw noAddress(which.authorKey);
        const [now] = await this.standing(submission, which, tx);
        if (now?.confirmed) throw new DomainError('conflict', 'author-confirmed', CONFIRMED);
        if (!now?.mayBeAsked) throw new DomainError('conflict', 'asked-today', ASKED_TODAY);
        const conference = await findConference(tx, submission.conferenceId);
        const by = await findPeople(tx, [context.viewer.personId ?? '']);
        const named = content.authors.find(({ id }) => id === submission.authorKey)?.name.trim();
        const asker = by[0] ? { id: by[0].id, name: named || by[0].name } : null;
        const terms = { conference, publicUrl: this.settings.publicUrl, by: asker };
        await sendAuthorInvitation(tx, { submissionId: submission.id, title: content.title, author, address }, terms);
      },
    );
  }

  /** Takes the question back: its link ends. @throws DomainError `not-found`; `not-asked` where nobody waits for an answer */
  async takeBack(context: ActContext, which: WhichAuthor): Promise<void> {
    const found = await this.find(context, which);
    const record = { act: 'take-back-co-author', conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run(context, record, async (tx) => {
      const submission = await this.lock(tx, context, which);
      const [, count] = (await tx.query(
        `UPDATE author_invitation SET state = 'withdrawn' WHERE submission_id = $1 AND author_key::text = $2 AND state = 'waiting'`,
        [submission.id, which.authorKey],
      )) as [unknown, number];
      if (count === 0) throw new DomainError('conflict', 'not-asked', NOT_ASKED);
    });
  }

  private find({ viewer }: ActContext, { conference, submissionId }: WhichAuthor): Promise<WritableSubmission> {
    return findWritable(this.dataSource, viewer, conference, submissionId);
  }

  private async lock(
    tx: Transaction,
    { viewer }: ActContext,
    { conference, submissionId }: WhichAuthor,
  ): Promise<WritableSubmission> {
    const submission = await findWritable(tx, viewer, conference, submissionId, 'FOR UPDATE OF s');
    refuseEnded(submission);
    return submission;
  }

  private async standing({ id }: { readonly id: Id }, { authorKey }: WhichAuthor, db?: Transaction) {
    const { content } = await readDraftRecord(db ?? this.dataSource, id);
    const standings = await readAuthorStandings(db ?? this.dataSource, id, content.authors, null);
    return standings.filter((standing) => standing.authorKey === authorKey);
  }
}

const CONFIRMED = 'They have said that they are an author. There is nothing to ask.';
const ASKED_TODAY = 'They were asked today already. A reminder can go out tomorrow.';
const NOT_ASKED = 'Nobody waits for an answer of theirs.';

const noSuchAuthor = () =>
  new DomainError(
    'invalid',
    'no-such-author',
    'This author is not in the draft. Wait until it is saved, then ask again.',
    [{ field: 'authorKey', message: 'This author is not in the draft.' }],
  );

function noAddress(authorKey: string): DomainError {
  const message = 'Give their e-mail address first: they are asked by mail.';
  return new DomainError('invalid', 'no-address', message, [{ field: `authors.${authorKey}.address`, message }]);
}
