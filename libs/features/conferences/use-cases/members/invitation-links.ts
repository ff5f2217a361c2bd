import { hashOf, newToken, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { type CalendarDay, DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { type HeldRole, roleFaults } from '../../domain/members/held-roles';
import { linkFaults } from '../../domain/members/invitation-rules';
import { findConference } from '../read-conferences';
import { endOfDay } from './end-of-day';

/** A link that is to be made. */
export interface NewLink extends HeldRole {
  readonly conferenceId: Id;
  /** The last day on which it works, where the conference is. */
  readonly lastDay: CalendarDay;
  /** How many people may use it. */
  readonly uses: number;
  /** For the organisers: whom it is for, where it was put. */
  readonly note: string;
}

/** Organisers make links by which people come into the conference, and take them back. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Makes a link. Its whole address is known to whoever gets this answer and to nobody ever after.
   * @throws DomainError `not-found`; `invalid-link` with the fields
   */
  async make(context: ActContext, link: NewLink): Promise<{ id: Id; address: string }> {
    const { conferenceId } = link;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const id = newId();
    return this.acts.run(
      { viewer: context.viewer },
      { act: 'make-invitation-link', conferenceId, subject: id },
      async (tx) => {
        const token = await makeInvitationLink(tx, id, { ...link, madeBy: context.viewer.personId });
        return { id, address: `${this.settings.publicUrl}/join/${token}` };
      },
    );
  }

  /** Takes a link back; whoever has used it keeps their role. @throws DomainError `not-found` */
  async withdraw(context: ActContext, { conferenceId, linkId }: { conferenceId: Id; linkId: Id }): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('invitation link');
    const record = { act: 'withdraw-invitation-link', conferenceId, subject: linkId };
    await this.acts.run(context, record, (tx) => withdrawInvitationLink(tx, conferenceId, linkId));
  }
}

/**
 * Makes a link. Part of the caller's act. @returns its token, which is kept nowhere else than where the caller keeps it
 * @throws DomainError `invalid-link` with the fields; `invalid-last-day`
 */
export async function makeInvitationLink(
  tx: Transaction,
  id: Id,
  { conferenceId, madeBy, ...link }: NewLink & { readonly madeBy: Id | null },
): Promise<string> {
  const conference = await findConference(tx, conferenceId);
  const trackIds = conference.tracks.map((track) => track.id);
  const faults = [...roleFaults(link, trackIds), ...linkFaults(link)];
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-link', 'The link needs another look.', faults);
  const token = newToken();
  const expiresAt = await endOfDay(tx, link.lastDay, conference.timeZone);
  await tx.query(
    `INSERT INTO invitation_link (id, conference_id, role, track_id, token_hash, note, uses, expires_at, made_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, conferenceId, link.role, link.trackId, hashOf(token), link.note.trim(), link.uses, expiresAt, madeBy],
  );
  return token;
}

/** Lets nobody else come by a link. Part of the caller's act. @throws DomainError `not-found` */
export async function withdrawInvitationLink(tx: Transaction, conferenceId: Id, linkId: Id): Promise<void> {
  const [, changed] = (await tx.query(
    'UPDATE invitation_link SET withdrawn_at = coalesce(withdrawn_at, now()) WHERE id = $1 AND conference_id = $2',
    [linkId, conferenceId],
  )) as [unknown, number];
  if (changed === 0) throw notFound('invitation link');
}
