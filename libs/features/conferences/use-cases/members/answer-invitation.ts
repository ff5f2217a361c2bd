import { proveAddress, type SignInFrom, SignInSessions } from '@colloquy/features/accounts';
import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { grantRole } from '../memberships';
import { type OpenInvitation, openInvitation } from './open-invitation';

/** Which invitation is answered, with what was in the link. */
export interface Answering {
  readonly invitationId: string;
  readonly key: unknown;
}

/** Somebody who is invited by name accepts or declines; the key from the mail proves who they are. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
  ) {}

  /**
   * Gives the role, and signs the person in where the key has shown who they are.
   * @returns where they belong now, and the browser's new token where they were not signed in as themselves
   * @throws DomainError as `openInvitation`
   */
  async accept(
    { viewer }: ActContext,
    { from, ...answering }: Answering & { readonly from: SignInFrom },
  ): Promise<{ conferenceId: Id; token: string | null }> {
    const { conferenceId, id: subject } = await openInvitation(this.dataSource, viewer, answering);
    const record = { act: 'accept-invitation', conferenceId, subject };
    return this.acts.run({ viewer }, record, async (tx) => {
      const invitation = await openInvitation(tx, viewer, answering, 'FOR UPDATE OF i');
      const { personId, role, trackId } = invitation;
      await settle(tx, invitation, 'accepted');
      await grantRole(tx, conferenceId, role, [personId], trackId);
      const themselves = viewer.personId === personId;
      return { conferenceId, token: themselves ? null : await this.sessions.open(tx, personId, from) };
    });
  }

  /** Says no; until the invitation ends they may change their mind. @throws DomainError as `openInvitation` */
  async decline({ viewer }: ActContext, answering: Answering): Promise<OpenInvitation> {
    const { conferenceId, id: subject } = await openInvitation(this.dataSource, viewer, answering);
    const record = { act: 'decline-invitation', conferenceId, subject, whenArchived: 'goes on' } as const;
    return this.acts.run({ viewer }, record, async (tx) => {
      const invitation = await openInvitation(tx, viewer, answering, 'FOR UPDATE OF i');
      await settle(tx, invitation, 'declined');
      return { ...invitation, state: 'declined' };
    });
  }
}

async function settle(tx: Transaction, { id, personId, address, byKey }: OpenInvitation, state: string): Promise<void> {
  if (byKey) await proveAddress(tx, personId, address);
  await tx.query('UPDATE invitation SET state = $2, answered_at = now() WHERE id = $1', [id, state]);
}
