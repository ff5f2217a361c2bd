import { findConference, listInvitationLinks } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** How the sign-up of mentors stands. */
export interface MentorSignUp {
  /** Where mentors sign up; the same for as long as the conference has its name. */
  readonly address: string;
  readonly state: 'closed' | 'open' | 'used-up' | 'expired';
  readonly expiresAt: string | null;
  /** How many may come in, and how many have, since it was opened last. */
  readonly uses: number;
  readonly used: number;
}

/** How the sign-up of mentors stands, for organisers. */
export async function readSignUp(db: Reader, conferenceId: Id, publicUrl: string): Promise<MentorSignUp> {
  const { slug } = await findConference(db, conferenceId);
  const address = signUpAddress(publicUrl, slug);
  const [row]: { linkId: Id }[] = await db.query(
    'SELECT link_id AS "linkId" FROM mentor_sign_up WHERE conference_id = $1',
    [conferenceId],
  );
  const link = (await listInvitationLinks(db, conferenceId)).find(({ id }) => id === row?.linkId);
  if (!link || link.state === 'withdrawn') return { address, state: 'closed', expiresAt: null, uses: 0, used: 0 };
  const { state, expiresAt, uses, usedBy } = link;
  return { address, state, expiresAt, uses, used: usedBy.length };
}

/**
 * The token of the link behind the public address. It is kept as it is: the address is for everybody, and what the link
 * gives is bounded by its day and its number. @returns null where the sign-up was never opened
 */
export async function signUpToken(db: Reader, conferenceId: Id): Promise<string | null> {
  const [row]: { token: string }[] = await db.query('SELECT token FROM mentor_sign_up WHERE conference_id = $1', [
    conferenceId,
  ]);
  return row?.token ?? null;
}

/** The address for posters and mails. */
export const signUpAddress = (publicUrl: string, slug: string): string => `${publicUrl}/c/${slug}/mentor`;
