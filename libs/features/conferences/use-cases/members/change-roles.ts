import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isOrganiser } from '../../domain/conferences.policy';
import { type HeldRole, roleChanges, roleFaults, rolesVersion, tidyRoles } from '../../domain/members/held-roles';
import { writeRolesMail } from '../../mail/roles-mail';
import { rolesOf } from '../memberships';
import { findConference } from '../read-conferences';
import { keepAnOrganiser, lockMemberships } from './keep-an-organiser';

/** What somebody is to be from now on. */
export interface WantedRoles {
  readonly conferenceId: Id;
  readonly personId: Id;
  /** All of them; none: they are no longer part of the conference. */
  readonly roles: readonly HeldRole[];
  /** The roles from which the change was made; see `rolesVersion`. */
  readonly version: string;
  /** Said by organisers who take their own role as organiser away. */
  readonly leaving: boolean;
}

/** An organiser says what somebody is in the conference. It holds from the next request on. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * @returns the roles as they are now
   * @throws DomainError `not-found`; `invalid-roles`; `roles-changed` (stale); `would-lock-you-out`; `last-organiser`
   */
  async run(context: ActContext, { conferenceId, personId, ...wanted }: WantedRoles): Promise<HeldRole[]> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const conference = await findConference(this.dataSource, conferenceId);
    const trackIds = conference.tracks.map(({ id }) => id);
    const faults = wanted.roles.flatMap((role, place) => roleFaults(role, trackIds, `roles.${place}`));
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-roles', 'Some roles need another look.', faults);
    const roles = tidyRoles(wanted.roles);
    return this.acts.run(
      context,
      { act: 'change-roles', conferenceId, subject: personId, whenArchived: 'goes on' },
      async (tx) => {
        await lockMemberships(tx, conferenceId);
        const held = await rolesOf(tx, conferenceId, personId);
        if (held.length === 0) throw notFound('person');
        if (rolesVersion(held) !== wanted.version) throw stale();
        const { given, taken } = roleChanges(held, roles);
        const leaves = personId === context.viewer.personId && taken.some(({ role }) => role === 'organiser');
        await tx.query(
          `DELETE FROM membership m USING unnest($3::text[], $4::uuid[]) AS t (role, track_id)
         WHERE m.conference_id = $1 AND m.person_id = $2 AND m.role = t.role AND m.track_id IS NOT DISTINCT FROM t.track_id`,
          [conferenceId, personId, taken.map(({ role }) => role), taken.map(({ trackId }) => trackId)],
        );
        await tx.query(
          `INSERT INTO membership (conference_id, person_id, role, track_id)
         SELECT $1, $2, t.role, t.track_id FROM unnest($3::text[], $4::uuid[]) AS t (role, track_id)`,
          [conferenceId, personId, given.map(({ role }) => role), given.map(({ trackId }) => trackId)],
        );
        if (taken.some(({ role }) => role === 'organiser')) await keepAnOrganiser(tx, conferenceId);
        if (leaves && !wanted.leaving) throw wouldLockOut();
        const others = personId !== context.viewer.personId && given.length + taken.length > 0;
        if (others) await writeRolesMail(tx, { personId, conference, given, taken });
        return roles;
      },
    );
  }
}

const stale = () =>
  new DomainError(
    'stale',
    'roles-changed',
    'Somebody has changed these roles since you opened them. They are shown anew: look again, then save.',
  );

const wouldLockOut = () =>
  new DomainError(
    'conflict',
    'would-lock-you-out',
    'You would no longer be an organiser, and could not come back by yourself. Say so if that is what you want.',
    [{ field: 'leaving', message: 'Confirm that you give up organising this conference.' }],
  );
