import { hashOf, newToken, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { type CalendarDay, DomainError, type Id, type Instant, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../domain/conference';
import { isOrganiser } from '../../domain/conferences.policy';
import { writeInvitationMail } from '../../mail/invitation-mail';
import { findConference } from '../read-conferences';
import { endOfDay } from './end-of-day';

/** Nobody gets two messages about the same thing within so many minutes. */
const PAUSE_MINUTES = 10;

interface Waiting {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly role: Role;
  readonly trackId: Id | null;
  readonly words: string;
  readonly expiresAt: Instant;
}

/** What organisers do with invitations that were not answered. */
@Injectable()
export class FollowUpInvitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Writes again to those who have not answered, with a new link each; the one before stops working. Who was written to a
   * moment ago, or has answered, is left alone.
   * @param input.invitationIds whom to remind; null: everybody who has not answered
   * @param input.lastDay a new last day; null: the old one, so that invitations that are over are left alone
   * @returns how many were written to
   */
  async remind(
    context: ActContext,
    input: { conferenceId: Id; invitationIds: readonly Id[] | null; lastDay: CalendarDay | null },
  ): Promise<{ reminded: number }> {
    const { conferenceId } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const conference = await findConference(this.dataSource, conferenceId);
    const count = ({ reminded }: { reminded: number }) => reminded;
    return this.acts.run(context, { act: 'remind-invited', conferenceId, count }, async (tx) => {
      const until = input.lastDay === null ? null : await endOfDay(tx, input.lastDay, conference.timeZone);
      const waiting: Waiting[] = await tx.query(
        `SELECT i.id, i.person_id AS "personId", p.name, i.address, i.role, i.track_id AS "trackId", i.words,
           ${instant('coalesce($3::timestamptz, i.expires_at)')} AS "expiresAt"
         FROM invitation i JOIN person p ON p.id = i.person_id
         WHERE i.conference_id = $1 AND i.state = 'waiting' AND ($2::uuid[] IS NULL OR i.id = ANY ($2))
           AND coalesce($3::timestamptz, i.expires_at) > now() AND i.sent_at < now() - make_interval(mins => $4)
         ORDER BY i.id FOR UPDATE OF i`,
        [conferenceId, input.invitationIds, until, PAUSE_MINUTES],
      );
      for (const invitation of waiting) {
        const key = newToken();
        await tx.query(
          `UPDATE invitation SET key_hash = $2, expires_at = $3, sent_at = now(), sent_times = sent_times + 1 WHERE id = $1`,
          [invitation.id, hashOf(key), invitation.expiresAt],
        );
        const link = this.linkOf(invitation.id);
        await writeInvitationMail(tx, { ...invitation, conference, link, key }, 'reminder');
      }
      return { reminded: waiting.length };
    });
  }

  /** Takes back an invitation that was not accepted. @throws DomainError `not-found`; `invitation-answered` */
  async withdraw(context: ActContext, one: { conferenceId: Id; invitationId: Id }): Promise<void> {
    if (!isOrganiser(context.viewer, one.conferenceId)) throw notFound('invitation');
    const record = { act: 'withdraw-invitation', conferenceId: one.conferenceId, subject: one.invitationId };
    await this.acts.run(context, record, async (tx) => {
      if ((await stateOf(tx, one)) === 'accepted') {
        const why = 'This invitation was accepted already. Take the role away in the list of people instead.';
        throw new DomainError('conflict', 'invitation-answered', why);
      }
      await tx.query(`UPDATE invitation SET state = 'withdrawn' WHERE id = $1`, [one.invitationId]);
    });
  }

  /**
   * The whole personal link, for looking around in a demonstration, where nobody is written to. As soon as one
   * conference of the server is real, only the invited person ever gets it: it signs in as them.
   * @throws DomainError `not-found`; `not-a-demo`
   */
  async showInDemo(context: ActContext, one: { conferenceId: Id; invitationId: Id }): Promise<{ address: string }> {
    if (!isOrganiser(context.viewer, one.conferenceId)) throw notFound('invitation');
    const key = newToken();
    const record = { act: 'show-invitation', conferenceId: one.conferenceId, subject: one.invitationId };
    return this.acts.run({ viewer: context.viewer }, record, async (tx) => {
      await stateOf(tx, one);
      const real: unknown[] = await tx.query('SELECT 1 FROM conference WHERE NOT demo LIMIT 1');
      if (real.length > 0) {
        const why =
          'Personal links are for the people they name, and go to them by mail. Share an invitation link instead.';
        throw new DomainError('conflict', 'not-a-demo', why);
      }
      await tx.query('UPDATE invitation SET key_hash = $2 WHERE id = $1', [one.invitationId, hashOf(key)]);
      return { address: `${this.linkOf(one.invitationId)}?key=${key}` };
    });
  }

  private linkOf(invitationId: Id): string {
    return `${this.settings.publicUrl}/invitations/${invitationId}`;
  }
}

async function stateOf(tx: Transaction, one: { conferenceId: Id; invitationId: Id }): Promise<string> {
  const [row]: { state: string }[] = await tx.query(
    'SELECT state FROM invitation WHERE id = $1 AND conference_id = $2 FOR UPDATE',
    [one.invitationId, one.conferenceId],
  );
  if (!row) throw notFound('invitation');
  return row.state;
}
