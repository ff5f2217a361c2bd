import {
  findPeople,
  proveAddress,
  SIGN_IN_SETTINGS,
  type SignInFrom,
  SignInSessions,
  type SignInSettings,
  writesOnly,
} from '@colloquy/features/accounts';
import { findConference, grantRole, viewerFor } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tellOfAuthor } from '../../mail/co-author-mails';
import type { AuthorsChanged } from '../submission-events';
import { type Answering, type OpenAuthorInvitation, openAuthorInvitation } from './open-author-invitation';

/** Somebody who was named as an author says whether they are one; the key from the mail shows who they are. */
@Injectable()
export class AnswerAuthorship {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * "Yes, I am an author": from now on they can read and write the work. The key signs a browser in where nobody else is
   * signed in and the account can do no more than write: links are passed on, and one that lies in a mailbox for weeks
   * must not open what a reviewer or an organiser sees.
   * @returns the browser's new token, where it was signed in
   * @throws DomainError as `openAuthorInvitation`; `author-twice`
   */
  async confirm(
    { viewer }: ActContext,
    { from, ...answering }: Answering & { readonly from: SignInFrom },
  ): Promise<{ readonly invitation: OpenAuthorInvitation; readonly token: string | null }> {
    const { conferenceId, submissionId, personId } = await openAuthorInvitation(this.dataSource, viewer, answering);
    const record = { act: 'confirm-authorship', conferenceId, subject: submissionId };
    return this.acts.run({ viewer: { ...viewer, personId } }, record, async (tx) => {
      const invitation = await openAuthorInvitation(tx, viewer, answering, 'FOR UPDATE OF s, i');
      const done = { ...invitation, state: 'confirmed' as const };
      if (invitation.state === 'confirmed') return { invitation: done, token: null };
      await settle(tx, invitation, 'confirmed');
      await addAuthor(tx, invitation);
      await tell<AuthorsChanged['name'], AuthorsChanged['payload']>(tx, {
        ...{ name: 'AuthorsChanged', conferenceId, payload: { submissionId } },
      });
      const account = await viewerFor(tx, personId);
      await grantRole(tx, conferenceId, 'author', [personId]);
      const signsIn = invitation.byKey && viewer.personId === null && writesOnly(account);
      return { invitation: done, token: signsIn ? await this.sessions.open(tx, personId, from) : null };
    });
  }

  /** "That is not my work": those who write it are told. @throws DomainError as `openAuthorInvitation`; `author-confirmed` */
  async decline({ viewer }: ActContext, answering: Answering): Promise<OpenAuthorInvitation> {
    const { conferenceId, submissionId, personId } = await openAuthorInvitation(this.dataSource, viewer, answering);
    const record = { act: 'decline-authorship', conferenceId, subject: submissionId };
    return this.acts.run({ viewer: { ...viewer, personId } }, record, async (tx) => {
      const invitation = await openAuthorInvitation(tx, viewer, answering, 'FOR UPDATE OF s, i');
      if (invitation.state === 'confirmed') throw new DomainError('conflict', 'author-confirmed', CONFIRMED);
      if (invitation.state === 'declined') return invitation;
      await settle(tx, invitation, 'declined');
      const [person] = await findPeople(tx, [personId]);
      await tellOfAuthor(tx, {
        ...{ what: 'declined', submissionId, code: invitation.code, title: invitation.title },
        ...{ conference: await findConference(tx, conferenceId), publicUrl: this.settings.publicUrl },
        name: invitation.author.name.trim() || (person?.name ?? ''),
      });
      return { ...invitation, state: 'declined' };
    });
  }
}

const CONFIRMED = 'You have said that you are an author. Sign in to leave the work.';

async function settle(
  tx: Transaction,
  { id, personId, address, byKey }: OpenAuthorInvitation,
  state: 'confirmed' | 'declined',
): Promise<void> {
  if (byKey) await proveAddress(tx, personId, address);
  await tx.query('UPDATE author_invitation SET state = $2, answered_at = now() WHERE id = $1', [id, state]);
}

/** The version that counts goes on naming whom it names: who comes to a work that was sent in is listed with the next. */
async function addAuthor(tx: Transaction, { submissionId, personId, author }: OpenAuthorInvitation): Promise<void> {
  const [, held] = (await tx.query(
    `UPDATE submission_author SET person_id = $3, confirmed_at = now() WHERE submission_id = $1 AND author_key = $2
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = $1 AND person_id = $3 AND author_key <> $2)`,
    [submissionId, author.id, personId],
  )) as [unknown, number];
  if (held > 0) return;
  const made: { id: Id }[] = await tx.query(
    `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations, author_key, named, listed)
     SELECT s.id, $2, (SELECT coalesce(max(position), -1) + 1 FROM submission_author WHERE submission_id = s.id), $3, '{}', $4, $5,
       s.submitted_version IS NULL
     FROM submission s WHERE s.id = $1 ON CONFLICT DO NOTHING RETURNING person_id AS id`,
    [submissionId, personId, author.presenter, author.id, author.name.trim()],
  );
  if (made.length > 0) return;
  throw new DomainError('conflict', 'author-twice', 'You stand among the authors already, with another entry.');
}
