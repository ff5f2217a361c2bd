import { makeGuestLink } from '@colloquy/features/accounts';
import type { Conference } from '@colloquy/features/conferences';
import type { Id, Instant } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';

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

interface Reader {
  readonly id: Id;
  readonly name: string;
  readonly guest: boolean;
  /** Of a guest: the address that they have given in the draft. */
  readonly address: string;
}

/** Sends the receipt to every author who has said that they are one. Part of the act that submits. */
export async function writeReceiptMails(tx: Transaction, mailed: MailedReceipt): Promise<void> {
  const readers: Reader[] = await tx.query(
    `SELECT p.id, p.name, p.guest, lower(trim(coalesce(e ->> 'address', ''))) AS address
     FROM submission_author a JOIN person p ON p.id = a.person_id LEFT JOIN abstract_draft d ON d.submission_id = a.submission_id
     LEFT JOIN LATERAL jsonb_array_elements(d.content -> 'authors') AS e ON e ->> 'id' = a.author_key::text
     WHERE a.submission_id = $1 AND a.confirmed_at IS NOT NULL ORDER BY a.position`,
    [mailed.submissionId],
  );
  for (const reader of readers) await writeReceipt(tx, reader, mailed);
}

async function writeReceipt(tx: Transaction, reader: Reader, mailed: MailedReceipt): Promise<void> {
  const { conference, receipt, submissionId, publicUrl } = mailed;
  const path = `/app/c/${conference.slug}/submissions/${submissionId}`;
  const back = reader.guest && reader.address !== '';
  const link = back ? `${publicUrl}/resume` : `${publicUrl}${path}`;
  await writeMail(tx, {
    conferenceId: conference.id,
    to: reader.id,
    kind: 'receipt',
    subject: `We have ${receipt.code}: ${receipt.title}`.slice(0, 200),
    text: [
      `Dear ${reader.name},`,
      `your abstract is with ${conference.title}. Keep this message: it is the receipt.`,
      [
        `Code: ${receipt.code}, version ${receipt.version}`,
        `Title: ${receipt.title}`,
        `Received: ${inZone(receipt.at, conference.timeZone)}`,
        `SHA-256 of what was submitted: ${receipt.sha256}`,
      ].join('\n'),
      'You can change it until the deadline: what you submit last counts. There you also see where it stands, and the text that the SHA-256 is of:',
      link,
      ...(back
        ? ['The link is for you alone, and shows that this address is yours. It works once, for two weeks.']
        : []),
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    ...(back
      ? {
          key: {
            link,
            key: await makeGuestLink(tx, { personId: reader.id, address: reader.address, next: path }),
            address: reader.address,
          },
        }
      : {}),
  });
}

/** `Friday 12 February 2027, 11:59:07 GMT` */
function inZone(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  })
    .format(new Date(instant))
    .replace(' at ', ', ');
}
