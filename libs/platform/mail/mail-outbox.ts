import { type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/** One message to one person, in plain text. */
export interface MailMessage {
  readonly conferenceId: Id;
  readonly to: Id;
  /** What kind of message it is, so that organisers can find and hold a whole kind: `decision-released`. */
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Puts a message into the outbox, in the transaction of the act that causes it. Until a mail server is set up, people
 * read their messages in the app.
 */
export async function writeMail(tx: Transaction, message: MailMessage): Promise<void> {
  if (/[\r\n]/.test(message.subject)) throw new RangeError('A subject is one line.');
  await tx.query(
    'INSERT INTO mail_message (id, conference_id, person_id, kind, subject, text) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), message.conferenceId, message.to, message.kind, message.subject, message.text],
  );
}
