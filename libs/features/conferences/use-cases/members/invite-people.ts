import {
  ensurePeople,
  hashOf,
  newToken,
  normaliseAddress,
  SIGN_IN_SETTINGS,
  type SignInSettings,
} from '@colloquy/features/accounts';
import { type CalendarDay, DomainError, type Fault, type Id, type Instant, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Conference } from '../../domain/conference';
import { isOrganiser } from '../../domain/conferences.policy';
import { covers, type HeldRole, roleFaults } from '../../domain/members/held-roles';
import { writeInvitationMail } from '../../mail/invitation-mail';
import { rolesOf } from '../memberships';
import { findConference } from '../read-conferences';
import { endOfDay } from './end-of-day';

/** Somebody who is to be invited. */
export interface Invitee extends HeldRole {
  readonly name: string;
  readonly address: string;
}

/** What has come of inviting somebody: a message is on its way, or there was no need. */
export type InvitingOutcome = 'invited' | 'has-role' | 'waits-already';

/** What is the same for everybody who is invited at once. */
export interface InvitingTerms {
  readonly conference: Conference;
  readonly expiresAt: Instant;
  readonly words: string;
  readonly publicUrl: string;
  readonly by: Id | null;
}

/** Organisers invite people by name and address; each gets a message with a link of their own. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @returns what has come of each, in order
   * @throws DomainError `not-found`; `invalid-invitations` naming the fields; `invalid-last-day`
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; people: readonly Invitee[]; lastDay: CalendarDay; words: string },
  ): Promise<InvitingOutcome[]> {
    const { conferenceId } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const conference = await findConference(this.dataSource, conferenceId);
    const trackIds = conference.tracks.map(({ id }) => id);
    const people = input.people.map((one) => ({
      ...one,
      name: one.name.trim(),
      address: normaliseAddress(one.address),
    }));
    const faults = people.flatMap((one, place): Fault[] => [
      ...(one.name === '' ? [{ field: `people.${place}.name`, message: 'Give a name.' }] : []),
      ...(one.address === null
        ? [
            {
              field: `people.${place}.address`,
              message: 'This is not an e-mail address. Write it as name@university.ac.uk.',
            },
          ]
        : []),
      ...roleFaults(one, trackIds, `people.${place}`),
    ]);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-invitations', 'Nobody was invited yet.', faults);
    const count = (outcomes: InvitingOutcome[]) => outcomes.filter((outcome) => outcome === 'invited').length;
    return this.acts.run(context, { act: 'invite-people', conferenceId, count }, async (tx) => {
      const expiresAt = await endOfDay(tx, input.lastDay, conference.timeZone);
      const terms = { conference, expiresAt, words: input.words.trim(), publicUrl: this.settings.publicUrl };
      const known = people.flatMap((one) => (one.address === null ? [] : [{ ...one, address: one.address }]));
      return invite(tx, known, { ...terms, by: context.viewer.personId });
    });
  }
}

/** Invites people, whoever of them is not known yet becoming known by their address. Part of the caller's act. */
export async function invite(
  tx: Transaction,
  people: readonly Invitee[],
  terms: InvitingTerms,
): Promise<InvitingOutcome[]> {
  const ids = await ensurePeople(
    tx,
    people.map(({ name, address }) => ({ name, address })),
  );
  const outcomes: InvitingOutcome[] = [];
  for (const [place, person] of people.entries()) outcomes.push(await inviteOne(tx, ids[place] ?? '', person, terms));
  return outcomes;
}

async function inviteOne(
  tx: Transaction,
  personId: Id,
  invitee: Invitee,
  terms: InvitingTerms,
): Promise<InvitingOutcome> {
  const { name, address, role, trackId } = invitee;
  const { conference, expiresAt, words } = terms;
  if (covers(await rolesOf(tx, conference.id, personId), { role, trackId })) return 'has-role';
  const id = newId();
  const key = newToken();
  // One that has run out makes way for the new one.
  await tx.query(
    `DELETE FROM invitation WHERE conference_id = $1 AND person_id = $2 AND role = $3 AND track_id IS NOT DISTINCT FROM $4
       AND state = 'waiting' AND expires_at <= now()`,
    [conference.id, personId, role, trackId],
  );
  const made: unknown[] = await tx.query(
    `INSERT INTO invitation (id, conference_id, person_id, address, role, track_id, key_hash, words, expires_at, invited_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (conference_id, address, role, track_id) WHERE state = 'waiting' DO NOTHING RETURNING id`,
    [id, conference.id, personId, address, role, trackId, hashOf(key), words, expiresAt, terms.by],
  );
  if (made.length === 0) return 'waits-already';
  const link = `${terms.publicUrl}/invitations/${id}`;
  await writeInvitationMail(tx, { conference, personId, address, name, link, key, role, trackId, expiresAt, words });
  return 'invited';
}
