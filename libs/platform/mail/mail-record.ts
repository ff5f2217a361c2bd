import type { Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import type { DataSource } from 'typeorm';
import type { DeliveryFault } from './delivery-fault';
import { type KeyMail, queueDelivery } from './mail-outbox';
import { RETRY_PAUSES } from './retry-pauses';

/** A message that this process, and no other, is now to deliver. */
export interface ClaimedMail {
  readonly id: Id;
  readonly conferenceId: Id | null;
  readonly personId: Id;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** An iCalendar file that goes with it. */
  readonly calendar: string | null;
  /** Set for a message with a secret: where it goes, and nowhere else. */
  readonly secretAddress: string | null;
  /** Set for a message with a key that only its mail holds. */
  readonly key: KeyMail | null;
  /** How many seconds it is still of use; null for ever. */
  readonly usefulSeconds: number | null;
  /** Which attempt this is, from 1. */
  readonly attempts: number;
}

/**
 * What the outbox remembers of each attempt. A claim is a lease: whoever takes a message says until when, and if nothing
 * is heard of the attempt by then (the process was killed), the message is for the next one to take.
 */
export class MailRecord {
  /**
   * @param host the right side of Message-IDs
   * @param leaseSeconds longer than any attempt may take
   */
  constructor(
    private readonly dataSource: DataSource,
    private readonly host: string,
    private readonly leaseSeconds: number,
  ) {}

  /** Takes a message whose time has come; null where there is nothing to do, or not yet: then that is queued. */
  claim(id: Id): Promise<ClaimedMail | null> {
    return inTransaction(this.dataSource, async (tx) => {
      const claimed = await changed<ClaimedMail>(
        tx,
        `UPDATE mail_message SET state = 'sending', attempts = attempts + 1, next_try_at = now() + make_interval(secs => $2),
           message_id = coalesce(message_id, '<' || id || '@' || $3::text || '>')
         WHERE id = $1 AND state IN ('queued', 'sending') AND next_try_at <= now()
         RETURNING id, conference_id AS "conferenceId", person_id AS "personId", subject, text,
           message_id AS "messageId", calendar, attempts, secret_address AS "secretAddress",
           CASE WHEN key IS NOT NULL THEN json_build_object('link', key_link, 'key', key, 'address', key_address) END AS key,
           extract(epoch FROM useful_until - now())::float8 AS "usefulSeconds"`,
        [id, this.leaseSeconds, this.host],
      );
      if (!claimed) await queueDelivery(tx, id);
      return claimed;
    });
  }

  /** The mail server has confirmed it. A fact, whatever else has become of the message meanwhile. */
  async sent({ id }: ClaimedMail): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail_message SET state = 'sent', sent_at = now(), last_error = NULL, key = NULL, ${FORGET_SECRET}
       WHERE id = $1 AND state <> 'sent'`,
      [id],
    );
  }

  /** There is no server, or no address, to send it to: its recipient reads it in the app. */
  async shown(mail: ClaimedMail): Promise<void> {
    await inTransaction(this.dataSource, (tx) => settle(tx, mail, `state = 'shown', attempts = 0, key = NULL`, []));
  }

  /** It did not go out. Tried again after a pause, unless the fault lasts or the pauses are used up. */
  async fault(mail: ClaimedMail, { lasting, sentence }: DeliveryFault): Promise<void> {
    const pause = RETRY_PAUSES[mail.attempts - 1];
    const tooLate = pause === undefined || (mail.usefulSeconds !== null && pause > mail.usefulSeconds);
    await inTransaction(this.dataSource, async (tx) => {
      if (lasting || tooLate) {
        const words = lasting ? sentence : `${sentence} It was tried for as long as it makes sense.`;
        return settle(tx, mail, `state = 'failed', last_error = $3, ${FORGET_SECRET}`, [words]);
      }
      await settle(
        tx,
        mail,
        `state = 'queued', last_error = $3, next_try_at = clock_timestamp() + make_interval(secs => $4)`,
        [sentence, pause],
      );
      return queueDelivery(tx, mail.id);
    });
  }
}

/** The text of a secret is kept only while it waits. */
const FORGET_SECRET = `text = CASE WHEN secret_address IS NULL THEN text ELSE '' END`;

/** Changes the message unless its lease has run out and another attempt has begun. */
async function settle(
  tx: Transaction,
  { id, attempts }: ClaimedMail,
  change: string,
  values: readonly unknown[],
): Promise<void> {
  await tx.query(`UPDATE mail_message SET ${change} WHERE id = $1 AND state = 'sending' AND attempts = $2`, [
    id,
    attempts,
    ...values,
  ]);
}

async function changed<Row>(tx: Transaction, sql: string, values: readonly unknown[]): Promise<Row | null> {
  const [rows] = (await tx.query(sql, [...values])) as [Row[], number];
  return rows[0] ?? null;
}
