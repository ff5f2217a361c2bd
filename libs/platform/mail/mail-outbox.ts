import { type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { fitWords } from './mail-words';

/** One message to one person, in plain text. */
export interface MailMessage {
  /** Null: it belongs to no conference, so that no organiser finds it. */
  readonly conferenceId: Id | null;
  readonly to: Id;
  /** What kind of message it is, so that organisers can find and hold a whole kind: `decision-released`. */
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  /** For a message that holds a secret, such as a link to sign in. */
  readonly secret?: SecretMail;
  /** For a message with a link that knows its reader. */
  readonly key?: KeyMail;
  /** An iCalendar file that goes with it. In the app it is read without: the screen that it speaks of has the file. */
  readonly calendar?: string;
}

/**
 * A link to which a key is added in the mail alone. The outbox and the app show the link without it, where it opens the
 * same page for whoever is signed in; the key is forgotten once the message is sent.
 */
export interface KeyMail {
  /** As it stands in the text. */
  readonly link: string;
  readonly key: string;
  /** Where the mail goes, whichever other addresses the person has: the key proves that its reader has this one. */
  readonly address: string;
}

/** A secret goes to one address by mail or to nobody, is never read in the app, and is forgotten once it is of no use. */
export interface SecretMail {
  /** Where the person has asked to have it, whichever other addresses they have. */
  readonly address: string;
  /** For how long it is of use; it is not sent after that. */
  readonly minutes: number;
}

/** The task under which the delivery of every message is queued. */
export const SEND_MAIL = 'send-mail';

const QUEUE_WAITING = `
  SELECT graphile_worker.add_job($1, json_build_object('messageId', id), job_key => 'mail-' || id, run_at => next_try_at)
  FROM mail_message WHERE state IN ('queued', 'sending')`;

/**
 * Puts a message into the outbox, and its delivery into the queue, in the transaction of the act that causes it: none
 * exists without the others. The only way into the outbox.
 * @throws DomainError `unfit-mail` where the words cannot be sent: see `fitWords`
 */
export async function writeMail(tx: Transaction, message: MailMessage): Promise<void> {
  const { subject, text } = fitWords(message);
  const id = newId();
  await tx.query(
    `INSERT INTO mail_message (id, conference_id, person_id, kind, subject, text, secret_address, useful_until,
       key_link, key, key_address, calendar)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(mins => $8), $9, $10, $11, $12)`,
    [
      ...[id, message.conferenceId, message.to, message.kind, subject, text],
      ...[message.secret?.address ?? null, message.secret?.minutes ?? null],
      ...[message.key?.link ?? null, message.key?.key ?? null, message.key?.address ?? null],
      message.calendar ?? null,
    ],
  );
  await queueDelivery(tx, id);
}

/** Queues the next attempt to deliver a message at the time that its row names, in place of one queued before. */
export async function queueDelivery(tx: Transaction, id: Id): Promise<void> {
  await tx.query(`${QUEUE_WAITING} AND id = $2`, [SEND_MAIL, id]);
}

/** Queues what waits for delivery and has lost its place in the queue: after a restore, or with a killed process. */
export async function queueWhatWaits(tx: Transaction): Promise<void> {
  await tx.query(
    `${QUEUE_WAITING} AND NOT EXISTS (
       SELECT 1 FROM graphile_worker.jobs WHERE key = 'mail-' || mail_message.id AND locked_at IS NULL)`,
    [SEND_MAIL],
  );
}
