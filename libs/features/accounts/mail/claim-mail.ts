import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { LINK_MINUTES } from '../use-cases/sign-in-links';
import type { MailedLink } from './sign-in-mail';

/** The message with which one side confirms that an address is to be added. @param claimed the address to be added */
export async function writeClaimMail(
  tx: Transaction,
  { personId, address, link }: MailedLink,
  claimed: string,
): Promise<void> {
  await writeMail(tx, {
    conferenceId: null,
    to: personId,
    kind: 'confirm-address',
    subject: 'Confirm an address',
    text: [
      `Somebody who is signed in has asked to add the address ${claimed} to their account. If it was you, confirm it here, in the browser in which you are signed in:`,
      link,
      'Two such messages were sent, one to each address; both are needed. Each link works once, within ten minutes.',
      'It was not you? Then leave it unused; nothing happens.',
    ].join('\n\n'),
    secret: { address, minutes: LINK_MINUTES },
  });
}
