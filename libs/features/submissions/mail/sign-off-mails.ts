import type { Conference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { momentInMail } from './moment-in-mail';
import { titleInMail } from './title-in-mail';

/** The question whether a work may be submitted, as a supervisor gets it. */
export interface MailedSignOff {
  readonly conference: Conference;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly title: string;
  /** The authors as they are to be printed. */
  readonly authors: readonly string[];
  /** The address of its page, without the key. */
  readonly link: string;
  readonly key: string;
  readonly occasion: 'first' | 'reminder';
  /** Who has named them in their own place. */
  readonly insteadOf: string | null;
}

/** Asks a supervisor, or reminds them. The key goes with the mail alone. */
export async function writeSignOffMail(tx: Transaction, mailed: MailedSignOff): Promise<void> {
  const { conference, personId, name, address, title, link, key, occasion, insteadOf } = mailed;
  const called = titleInMail(title);
  const authors = titleInMail(mailed.authors.join(', '));
  const deadline = conference.phases.find((phase) => phase.name === 'submission')?.endsAt ?? null;
  await writeMail(tx, {
    conferenceId: conference.id,
    to: personId,
    kind: occasion === 'first' ? 'sign-off' : 'sign-off-reminder',
    subject: `${occasion === 'reminder' ? 'Reminder: may' : 'May'} “${called}” be submitted?`,
    text: [
      `Dear ${titleInMail(name)},`,
      insteadOf === null
        ? `${authors} would like to submit “${called}” to ${conference.title}, and have named you as the supervisor of the work.`
        : `${authors} would like to submit “${called}” to ${conference.title}. ${titleInMail(insteadOf)} has named you as the one to say whether it may be.`,
      `Read it and answer here, with one tap${deadline === null ? '' : `; it is to come in until ${momentInMail(deadline, conference.timeZone)}`}:`,
      link,
      'You need no account. The link is for you alone: whoever has it can answer as you. Opening it answers nothing; its buttons do. There you can also say “not yet”, or name somebody else.',
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    key: { link, key, address },
  });
}
