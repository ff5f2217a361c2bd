import { hashOf, isToken } from '@colloquy/features/accounts';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { HeldRole } from '../../domain/members/held-roles';
import { type LinkState, linkState, refusedInvitation, unknownInvitation } from '../../domain/members/invitation-rules';

/** A link as organisers see it; its address is not known any more. */
export interface ListedLink extends HeldRole {
  readonly id: Id;
  readonly note: string;
  readonly uses: number;
  readonly expiresAt: string;
  readonly madeAt: string;
  /** Who has made it. */
  readonly madeBy: string | null;
  readonly state: LinkState;
  /** Who came by it, the first first. */
  readonly usedBy: readonly { readonly id: Id; readonly name: string; readonly at: string }[];
}

/** The links of a conference, the newest first. */
export async function listInvitationLinks(db: Reader, conferenceId: Id): Promise<ListedLink[]> {
  const rows: (Omit<ListedLink, 'state'> & { withdrawn: boolean; expired: boolean })[] = await db.query(
    `SELECT l.id, l.role, l.track_id AS "trackId", l.note, l.uses, ${instant('l.expires_at')} AS "expiresAt",
       ${instant('l.made_at')} AS "madeAt", m.name AS "madeBy", l.withdrawn_at IS NOT NULL AS withdrawn,
       l.expires_at <= now() AS expired,
       coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'at', ${instant('u.used_at')}) ORDER BY u.used_at)
         FROM invitation_link_use u JOIN person p ON p.id = u.person_id WHERE u.link_id = l.id), '[]') AS "usedBy"
     FROM invitation_link l LEFT JOIN person m ON m.id = l.made_by
     WHERE l.conference_id = $1 ORDER BY l.made_at DESC, l.id`,
    [conferenceId],
  );
  return rows.map(({ withdrawn, expired, ...link }) => ({
    ...link,
    state: linkState({ withdrawn, expired, used: link.usedBy.length, uses: link.uses }),
  }));
}

/** A link that can still be used. */
export interface OpenInvitationLink extends HeldRole {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly expiresAt: string;
}

/**
 * What a link is for. Changes nothing.
 * @param personId who asks: somebody who has used the link before is not refused because it is used up
 * @throws DomainError `invitation-unknown`, `invitation-used-up`, `invitation-expired` or `invitation-withdrawn`
 */
export async function readInvitationLink(
  db: Reader,
  token: unknown,
  personId: Id | null,
  lock: '' | 'FOR UPDATE OF l' = '',
): Promise<OpenInvitationLink & { readonly usedBefore: boolean }> {
  if (!isToken(token)) throw unknownInvitation();
  const [link]: (OpenInvitationLink & { uses: number; contact: string; withdrawn: boolean; expired: boolean })[] =
    await db.query(
      `SELECT l.id, l.conference_id AS "conferenceId", l.role, l.track_id AS "trackId", l.uses, c.contact,
         ${instant('l.expires_at')} AS "expiresAt", l.withdrawn_at IS NOT NULL AS withdrawn, l.expires_at <= now() AS expired
       FROM invitation_link l JOIN conference c ON c.id = l.conference_id WHERE l.token_hash = $1 ${lock}`,
      [hashOf(token)],
    );
  if (!link) throw unknownInvitation();
  // Counted by a statement of its own: after waiting for the lock, it sees what those before have done.
  const uses: { id: Id }[] = await db.query('SELECT person_id AS id FROM invitation_link_use WHERE link_id = $1', [
    link.id,
  ]);
  const usedBefore = personId !== null && uses.some(({ id }) => id === personId);
  const state = linkState({ ...link, used: usedBefore ? 0 : uses.length });
  if (state !== 'open') throw refusedInvitation(state, link.contact);
  const { id, conferenceId, role, trackId, expiresAt } = link;
  return { id, conferenceId, role, trackId, expiresAt, usedBefore };
}
