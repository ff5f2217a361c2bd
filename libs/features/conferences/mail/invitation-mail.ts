import { type Id, type Instant } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { Conference } from '../domain/conference';
import type { HeldRole } from '../domain/members/held-roles';
import { lastDayOf } from '../domain/members/invitation-rules';
import { ROLE_WORDS, roleSentence } from '../domain/members/role-words';

/** An invitation as its reader gets it. */
export interface MailedInvitation extends HeldRole {
  readonly conference: Conference;
  readonly personId: Id;
  readonly address: string;
  readonly name: string;
  /** The address of its page, without the key. */
  readonly link: string;
  readonly key: string;
  readonly expiresAt: Instant;
  /** What the organisers wish to say besides. */
  readonly words: string;
}

/** Invites one person by name, or reminds them. The key goes with the mail alone. */
export async function writeInvitationMail(
  tx: Transaction,
  invitation: MailedInvitation,
  occasion: 'first' | 'reminder' = 'first',
): Promise<void> {
  const { conference, personId, address, link, key, role, trackId, words } = invitation;
  const track = conference.tracks.find(({ id }) => id === trackId)?.name ?? null;
  const lastDay = lastDayOf(invitation.expiresAt, conference.timeZone);
  const reminder = occasion === 'reminder';
  await writeMail(tx, {
    conferenceId: conference.id,
    to: personId,
    kind: reminder ? 'invitation-reminder' : 'invitation',
    subject: `${reminder ? 'Reminder: will you be' : 'Will you be'} ${ROLE_WORDS[role].a} of ${conference.title}?`,
    text: [
      `Dear ${invitation.name},`,
      `${reminder ? 'we still hope that you will be' : 'we would like you to be'} ${roleSentence(role, track)} of ${conference.title}. ${ROLE_WORDS[role].means}`,
      ...(words === '' ? [] : [words]),
      `Accept or decline here, until ${lastDay}:`,
      link,
      'The link is for you alone: whoever has it can answer as you. Opening it answers nothing; its buttons do.',
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    key: { link, key, address },
  });
}
