import type { Conference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { tellAuthors } from './tell-authors';
import { titleInMail } from './title-in-mail';

/** The question whether somebody is an author, as they get it. */
export interface MailedAuthorship {
  readonly conference: Conference;
  readonly personId: Id;
  readonly address: string;
  readonly name: string;
  readonly title: string;
  /** The address of its page, without the key. */
  readonly link: string;
  readonly key: string;
  readonly askedBy: string | null;
}

/** Asks somebody whether they are an author. The key goes with the mail alone. */
export async function writeCoAuthorMail(tx: Transaction, mailed: MailedAuthorship): Promise<void> {
  const { conference, personId, address, name, title, link, key, askedBy } = mailed;
  const called = titleInMail(title);
  await writeMail(tx, {
    conferenceId: conference.id,
    to: personId,
    kind: 'co-author',
    subject: `Are you an author of “${called}”?`,
    text: [
      `Dear ${titleInMail(name)},`,
      `${askedBy === null ? 'somebody' : titleInMail(askedBy)} has named you as an author of “${called}”, which is written for ${conference.title}.`,
      'Is it your work too? Then say so: from then on you can read it, write in it and get its receipt. If it is not, say that: it cannot be sent in again with your name before somebody has looked into it.',
      link,
      'The link is for you alone: whoever has it can answer as you. Opening it answers nothing; its buttons do.',
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    key: { link, key, address },
  });
}

/** What the others are told of somebody who is no author, or is none any more. */
export interface ToldOfAuthor {
  readonly conference: Conference;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly name: string;
  readonly publicUrl: string;
  readonly what: 'declined' | 'left';
}

/** Tells everybody who writes the work. */
export async function tellOfAuthor(tx: Transaction, told: ToldOfAuthor): Promise<void> {
  const { conference, submissionId, code, what, publicUrl } = told;
  const [name, title] = [titleInMail(told.name), titleInMail(told.title)];
  const said = {
    declined: `${name} says that “${title}” (${code}) is not their work. Take them out of the authors, or speak with them and ask them again; until then it cannot be sent in.`,
    left: `${name} is not an author of “${title}” (${code}) any more, by their own wish. Look whether somebody is marked to present it, and send it in again if you had sent it in before.`,
  }[what];
  await tellAuthors(tx, {
    ...{ conference, submissionId, publicUrl, kind: `co-author-${what}`, paragraphs: [said] },
    subject: what === 'declined' ? `${code}: somebody is not an author` : `${code}: somebody has left the authors`,
  });
}
