import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { HeldRole } from '../../domain/members/held-roles';
import type { InvitationState } from '../../domain/members/invitation-rules';

/** An invitation as organisers see it. */
export interface ListedInvitation extends HeldRole {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly state: InvitationState;
  readonly expiresAt: string;
  readonly invitedAt: string;
  readonly invitedBy: string | null;
  /** When the last message about it was written, and how many there were. */
  readonly sentAt: string;
  readonly sentTimes: number;
  readonly answeredAt: string | null;
}

/** SQL for the state of an invitation `i`: waiting becomes expired by itself. */
export const INVITATION_STATE = `CASE WHEN i.state = 'waiting' AND i.expires_at <= now() THEN 'expired' ELSE i.state END`;

/**
 * The invitations of a conference, those that wait first, then by name.
 * @param after the place of the last one of the page before; empty for the first page
 */
export async function listInvitations(
  db: Reader,
  conferenceId: Id,
  wanted: { readonly state?: InvitationState; readonly after: string; readonly limit: number },
): Promise<{
  invitations: (ListedInvitation & { readonly place: string })[];
  counts: { state: InvitationState; count: number }[];
}> {
  const invitations = await db.query(
    `WITH ranked AS (
       SELECT i.*, p.name, ${INVITATION_STATE} AS now_state,
         row_number() OVER (ORDER BY array_position(ARRAY['waiting', 'expired', 'declined', 'accepted', 'withdrawn'], ${INVITATION_STATE}),
           p.sort_name COLLATE "und-x-icu", i.id) AS rank
       FROM invitation i JOIN person p ON p.id = i.person_id
       WHERE i.conference_id = $1 AND ($2::text IS NULL OR ${INVITATION_STATE} = $2)
     )
     SELECT r.id, r.person_id AS "personId", r.name, r.address, r.role, r.track_id AS "trackId", r.now_state AS state,
       ${instant('r.expires_at')} AS "expiresAt", ${instant('r.invited_at')} AS "invitedAt", b.name AS "invitedBy",
       ${instant('r.sent_at')} AS "sentAt", r.sent_times AS "sentTimes", ${instant('r.answered_at')} AS "answeredAt",
       r.rank || ' ' || r.id AS place
     FROM ranked r LEFT JOIN person b ON b.id = r.invited_by
     WHERE r.rank > coalesce((SELECT rank FROM ranked WHERE id::text = split_part($3, ' ', 2)),
       nullif(split_part($3, ' ', 1), '')::int, 0)
     ORDER BY r.rank LIMIT $4`,
    [conferenceId, wanted.state ?? null, wanted.after, wanted.limit],
  );
  const counts = await db.query(
    `SELECT ${INVITATION_STATE} AS state, count(*)::int AS count FROM invitation i WHERE i.conference_id = $1 GROUP BY 1`,
    [conferenceId],
  );
  return { invitations, counts };
}
