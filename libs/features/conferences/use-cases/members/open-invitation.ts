import { hashOf, isToken } from '@colloquy/features/accounts';
import { DomainError, type Id, isId, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { HeldRole } from '../../domain/members/held-roles';
import { type InvitationState, refusedInvitation, unknownInvitation } from '../../domain/members/invitation-rules';
import { INVITATION_STATE } from './read-invitations';

/** An invitation as the person who is invited finds it. */
export interface OpenInvitation extends HeldRole {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly words: string;
  readonly expiresAt: string;
  /** Somebody who has declined may still change their mind. */
  readonly state: 'waiting' | 'declined';
  /** Whether the key of the mail was shown: it proves who they are. */
  readonly byKey: boolean;
}

interface Row extends Omit<OpenInvitation, 'state' | 'byKey'> {
  readonly state: InvitationState;
  readonly over: boolean;
  readonly keyFits: boolean;
  readonly contact: string;
}

/**
 * An invitation, for whoever shows the key of its mail or is signed in as the person who is invited. Changes nothing.
 * @throws DomainError `sign-in-needed`, `invitation-replaced`, `invitation-for-somebody-else`, `invitation-answered`,
 *   `invitation-expired`, `invitation-withdrawn` or `invitation-unknown`
 */
export async function openInvitation(
  db: Reader,
  viewer: Viewer,
  { invitationId, key }: { readonly invitationId: string; readonly key: unknown },
  lock: '' | 'FOR UPDATE OF i' = '',
): Promise<OpenInvitation> {
  const [row]: Row[] = isId(invitationId)
    ? await db.query(
        `SELECT i.id, i.conference_id AS "conferenceId", i.person_id AS "personId", p.name, i.address, i.role, i.words,
           i.track_id AS "trackId", ${instant('i.expires_at')} AS "expiresAt", ${INVITATION_STATE} AS state,
           i.expires_at <= now() AS over, i.key_hash = $2 AND a.address IS NOT NULL AS "keyFits", c.contact
         FROM invitation i JOIN person p ON p.id = i.person_id JOIN conference c ON c.id = i.conference_id
         LEFT JOIN person_address a ON a.address = i.address AND a.person_id = i.person_id
         WHERE i.id = $1 ${lock}`,
        [invitationId, isToken(key) ? hashOf(key) : null],
      )
    : [];
  if (!row) throw unknownInvitation();
  const { state, over, keyFits, contact, ...facts } = row;
  const theirs = viewer.personId === row.personId;
  if (!keyFits && !theirs) throw refusedKey(viewer, key);
  if (state === 'withdrawn') throw refusedInvitation('withdrawn', contact);
  if (state === 'accepted') throw answered();
  if (state === 'expired' || over) throw refusedInvitation('expired', contact);
  return { ...facts, state: state === 'declined' ? 'declined' : 'waiting', byKey: keyFits };
}

function refusedKey(viewer: Viewer, key: unknown): DomainError {
  if (key !== undefined && key !== '') {
    const why =
      'This link is not whole, or a newer message has replaced it. Open the link in the latest message, or sign in with the address to which it came.';
    return new DomainError('not-found', 'invitation-replaced', why);
  }
  if (viewer.personId === null)
    return new DomainError('unauthenticated', 'sign-in-needed', 'Sign in first, then answer the invitation.');
  const why =
    'This invitation is for somebody else than you are signed in as. Sign in with the address to which it was sent.';
  return new DomainError('not-found', 'invitation-for-somebody-else', why);
}

const answered = () =>
  new DomainError('not-found', 'invitation-answered', 'You have accepted this invitation already. Sign in to go on.');
