import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { covers } from '../../domain/members/held-roles';
import { grantRole, rolesOf } from '../memberships';
import { readInvitationLink } from './read-invitation-links';

/** Somebody who is signed in comes into a conference by a link. */
@Injectable()
export class AcceptLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * Counts as one use for whoever does not have the role yet; doing it twice does no harm. Of several people at once no
   * more than the link is for get in.
   * @throws DomainError `sign-in-needed`; as `readInvitationLink`
   */
  async run({ viewer }: ActContext, token: unknown): Promise<{ conferenceId: Id }> {
    const { personId } = viewer;
    if (personId === null) throw new DomainError('unauthenticated', 'sign-in-needed', 'Sign in first, then accept.');
    const found = await readInvitationLink(this.dataSource, token, personId);
    const record = { act: 'accept-invitation-link', conferenceId: found.conferenceId, subject: found.id };
    return this.acts.run({ viewer }, record, async (tx) => {
      const link = await readInvitationLink(tx, token, personId, 'FOR UPDATE OF l');
      const { id, conferenceId, role, trackId } = link;
      if (covers(await rolesOf(tx, conferenceId, personId), { role, trackId })) return { conferenceId };
      await tx.query('INSERT INTO invitation_link_use (link_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        id,
        personId,
      ]);
      await grantRole(tx, conferenceId, role, [personId], trackId);
      return { conferenceId };
    });
  }
}
