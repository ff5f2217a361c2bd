import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { LINK_MINUTES } from '../use-cases/sign-in-links';

/** A link from a mail, and to whom it goes. */
export interface MailedLink {
  readonly personId: Id;
  /** Where it was asked for, whichever other addresses the person has. */
  readonly address: string;
  /** The whole address of the page that it opens. */
  readonly link: string;
}

/** The message with a link that signs its reader in. It belongs to no conference, so that no organiser finds it. */
export async function writeSignInMail(tx: Transaction, { personId, address, link }: MailedLink): Promise<void> {
  await writeMail(tx, {
    conferenceId: null,
    to: personId,
    kind: 'sign-in-link',
    subject: 'Your link to sign in',
    text: [
      'Here is your link to sign in:',
      link,
      'It works once, within ten minutes. Whoever has it can sign in as you: do not pass it on.',
      'You have not asked for it? Then leave it unused; nothing happens.',
    ].join('\n\n'),
    secret: { address, minutes: LINK_MINUTES },
  });
}
