import { findPeople } from '@colloquy/features/accounts';
import { findConference, readInvitationLink } from '@colloquy/features/conferences';
import { signUpToken } from '@colloquy/features/mentoring';
import { DomainError } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { InvitedTo } from './invitation-pages';

/** Whether a place on this server is the page of an invitation link that somebody new may use. */
export async function leadsToOpenLink(db: Reader, place: string): Promise<boolean> {
  try {
    const token = (await mentorToken(db, place)) ?? /^\/join\/([\w-]+)$/.exec(place)?.[1];
    if (token === undefined) return false;
    await readInvitationLink(db, token, null);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** The token behind the address where mentors of a conference sign up. */
async function mentorToken(db: Reader, place: string): Promise<string | null> {
  const [, slug] = /^\/c\/([\w-]+)\/mentor$/.exec(place) ?? [];
  if (slug === undefined) return null;
  const { id } = await findConference(db, slug);
  return signUpToken(db, id);
}

/** What an invitation is to, in the words of its page. */
export async function invitedTo(
  db: Reader,
  invitation: Pick<InvitedTo, 'role' | 'expiresAt'> & { conferenceId: string; trackId: string | null },
): Promise<InvitedTo> {
  const conference = await findConference(db, invitation.conferenceId);
  const track = conference.tracks.find(({ id }) => id === invitation.trackId)?.name ?? null;
  return { conference, track, role: invitation.role, expiresAt: invitation.expiresAt };
}

/** A person's name. */
export async function nameOf(db: Reader, personId: string): Promise<string> {
  const [person] = await findPeople(db, [personId]);
  return person?.name ?? '';
}
