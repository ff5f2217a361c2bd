import { type Conference, type OccasionWords, wordsOnOccasion } from '@colloquy/features/conferences';
import type { Id, Instant } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { type AuthorToWriteTo, confirmedAuthors, linkForAuthor } from './link-for-author';
import { momentInMail } from './moment-in-mail';
import { titleInMail } from './title-in-mail';

/** What a receipt's mail tells. */
export interface MailedReceipt {
  readonly conference: Conference;
  readonly submissionId: Id;
  readonly publicUrl: string;
  readonly receipt: {
    readonly code: string;
    readonly version: number;
    readonly title: string;
    readonly sha256: string;
    readonly at: Instant;
  };
}

/** Sends the receipt to every author who has said that they are one. Part of the act that submits. */
export async function writeReceiptMails(tx: Transaction, mailed: MailedReceipt): Promise<void> {
  const say = await wordsOnOccasion(tx, mailed.conference.id, 'abstract received', 'author');
  for (const author of await confirmedAuthors(tx, mailed.submissionId)) await writeReceipt(tx, author, mailed, say);
}

async function writeReceipt(
  tx: Transaction,
  reader: AuthorToWriteTo,
  mailed: MailedReceipt,
  say: OccasionWords | null,
): Promise<void> {
  const { conference, receipt, submissionId, publicUrl } = mailed;
  const path = `/app/c/${conference.slug}/submissions/${submissionId}`;
  const { link, note, key } = await linkForAuthor(tx, reader, { publicUrl, path });
  const own = say?.({ code: receipt.code, work: titleInMail(receipt.title) });
  await writeMail(tx, {
    conferenceId: conference.id,
    to: reader.id,
    kind: 'receipt',
    subject: own?.subject ?? `We have ${receipt.code}: ${titleInMail(receipt.title)}`,
    text: [
      `Dear ${reader.name},`,
      own ? own.text : `your abstract is with ${conference.title}.`,
      'Keep this message: it is the receipt.',
      [
        `Code: ${receipt.code}, version ${receipt.version}`,
        `Title: ${receipt.title}`,
        `Received: ${momentInMail(receipt.at, conference.timeZone, 'seconds')}`,
        `SHA-256 of what was submitted: ${receipt.sha256}`,
      ].join('\n'),
      'You can change it until the deadline: what you submit last counts. There you also see where it stands, and the text that the SHA-256 is of:',
      link,
      ...note,
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    ...key,
  });
}
