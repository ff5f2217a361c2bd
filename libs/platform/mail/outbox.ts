import { DomainError, hasRole, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { queueDelivery } from './mail-outbox';
import type { MailState } from './mail-state';
import { fitWords, type MailWords } from './mail-words';

/** Which message an organiser means. */
export interface OneMessage {
  readonly conferenceId: Id;
  readonly messageId: Id;
}

interface StoredMail extends MailWords {
  readonly state: MailState;
}

/** What an act needs, by its name in the log: in which states it is possible, and why not otherwise. */
const POSSIBLE = {
  'hold-message': { states: ['queued'], refusal: 'Only a message that still waits to be sent can be held.' },
  'release-message': { states: ['held'], refusal: 'Only a message that is held can be released.' },
  'retry-message': {
    states: ['queued', 'failed'],
    refusal: 'Only a message that has failed, or waits for its next attempt, can be sent again.',
  },
  'edit-message': { states: ['held'], refusal: 'Hold the message first: only then can it be changed.' },
} as const satisfies Record<string, { states: readonly MailState[]; refusal: string }>;

/**
 * What organisers do with messages that have not gone out. Each act: `not-found` for others than organisers of the
 * conference, `wrong-state` with what to do where the message is in another state.
 */
@Injectable()
export class Outbox {
  constructor(private readonly acts: Acts) {}

  /** Keeps a message back until it is released. */
  async hold(context: ActContext, message: OneMessage): Promise<void> {
    await this.act(context, 'hold-message', message, `state = 'held'`);
  }

  /** Lets a held message go. */
  async release(context: ActContext, message: OneMessage): Promise<void> {
    await this.act(context, 'release-message', message, `state = 'queued', attempts = 0, next_try_at = now()`);
  }

  /** Tries at once, with a day of attempts to come. */
  async retry(context: ActContext, message: OneMessage): Promise<void> {
    await this.act(context, 'retry-message', message, `state = 'queued', attempts = 0, next_try_at = now()`);
  }

  /**
   * Changes the words of a held message; what is not given stays.
   * @throws DomainError `unfit-mail` naming the field, where the words cannot be sent
   */
  async edit(context: ActContext, message: OneMessage, words: Partial<MailWords>): Promise<void> {
    await this.act(context, 'edit-message', message, 'subject = $2, text = $3', (stored) => {
      const { subject, text } = fitWords({
        subject: words.subject ?? stored.subject,
        text: words.text ?? stored.text,
      });
      return [subject, text];
    });
  }

  private async act(
    context: ActContext,
    act: keyof typeof POSSIBLE,
    message: OneMessage,
    change: string,
    valuesOf: (stored: StoredMail) => readonly unknown[] = () => [],
  ): Promise<void> {
    const { conferenceId, messageId } = message;
    if (!hasRole(context.viewer, conferenceId, 'organiser')) throw notFound('message');
    await this.acts.run(context, { act, conferenceId, subject: messageId, whenArchived: 'goes on' }, async (tx) => {
      const stored = await lock(tx, message);
      const { states, refusal } = POSSIBLE[act];
      if (!states.some((state) => state === stored.state)) throw new DomainError('conflict', 'wrong-state', refusal);
      await tx.query(`UPDATE mail_message SET ${change} WHERE id = $1`, [messageId, ...valuesOf(stored)]);
      await queueDelivery(tx, messageId);
    });
  }
}

async function lock(tx: Transaction, { conferenceId, messageId }: OneMessage): Promise<StoredMail> {
  const [stored]: StoredMail[] = await tx.query(
    'SELECT subject, text, state FROM mail_message WHERE id = $1 AND conference_id = $2 FOR UPDATE',
    [messageId, conferenceId],
  );
  if (!stored) throw notFound('message');
  return stored;
}
