import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { Conference } from '../domain/conference';
import type { HeldRole } from '../domain/members/held-roles';
import { ROLE_WORDS, roleSentence } from '../domain/members/role-words';

/** Tells somebody what organisers have made them, and what they no longer are. */
export async function writeRolesMail(
  tx: Transaction,
  told: {
    readonly personId: Id;
    readonly conference: Conference;
    readonly given: readonly HeldRole[];
    readonly taken: readonly HeldRole[];
  },
): Promise<void> {
  const { conference, given, taken } = told;
  const words = ({ role, trackId }: HeldRole) =>
    roleSentence(role, conference.tracks.find(({ id }) => id === trackId)?.name ?? null);
  await writeMail(tx, {
    conferenceId: conference.id,
    to: told.personId,
    kind: 'roles-changed',
    subject: `Your roles in ${conference.title}`,
    text: [
      ...given.map((one) => `You are now ${words(one)} of ${conference.title}. ${ROLE_WORDS[one.role].means}`),
      ...taken.map((one) => `You are no longer ${words(one)} of ${conference.title}.`),
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
  });
}
