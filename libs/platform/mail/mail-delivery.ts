import type { Id } from '@colloquy/kernel';
import type { MailServer } from '@colloquy/platform/config';
import { inTransaction } from '@colloquy/platform/database';
import { ENDED_WORK_IS_KEPT } from '@colloquy/platform/jobs';
import { Logger } from '@nestjs/common';
import { Logger as QueueLogger, type Runner, run } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { faultOf } from './delivery-fault';
import { queueWhatWaits, SEND_MAIL } from './mail-outbox';
import { type ClaimedMail, MailRecord } from './mail-record';
import { isOneAddress, sendOverSmtp } from './smtp';
import { withinSeconds } from './within-seconds';

/** Who knows people's addresses: the platform knows people by their ids only. */
export interface MailAddresses {
  /**
   * Where to write to a person on behalf of a conference; null where they read their messages in the app.
   * @param given where this message must go, whichever addresses they have
   */
  addressOf(personId: Id, conferenceId: Id | null, given: string | null): Promise<string | null>;
}

/** How many messages go out at once: as many may wait for a server that has fallen silent before others wait too. */
const AT_ONCE = 4;
/** How soon a sending that is under way is broken off when the process is to end. */
const PATIENCE_MS = 2_000;

/**
 * Delivers what stands in the outbox, apart from all other work, so that a slow mail server delays nothing but mail. At
 * least once: a message whose confirmation was lost goes out again, with the same Message-ID.
 */
export class MailDelivery {
  private readonly logger = new Logger('mail');
  private readonly record: MailRecord;
  private runner: Runner | null = null;

  /** @param server null: messages are shown in the app */
  constructor(
    private readonly dataSource: DataSource,
    private readonly addresses: MailAddresses,
    private readonly server: MailServer | null,
  ) {
    const host = server?.from.address.split('@').at(-1) ?? 'localhost';
    this.record = new MailRecord(dataSource, host, 2 * (server?.timeoutSeconds ?? 10));
  }

  /** Starts to deliver, first of all what an earlier process has left behind. */
  async start(connectionString: string): Promise<void> {
    await inTransaction(this.dataSource, queueWhatWaits);
    this.runner = await run({
      preset: ENDED_WORK_IS_KEPT,
      connectionString,
      concurrency: AT_ONCE,
      maxPoolSize: AT_ONCE + 1,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: PATIENCE_MS,
      parsedCronItems: [],
      logger: new QueueLogger(() => (level, message) => this.pass(level, message)),
      taskList: {
        [SEND_MAIL]: (payload, { abortSignal }) => this.deliver((payload as { messageId: Id }).messageId, abortSignal),
      },
    });
  }

  /** Breaks off what is under way after a moment; that is delivered by the next process. */
  async stop(): Promise<void> {
    await this.runner?.stop();
    this.runner = null;
  }

  private async deliver(id: Id, ending: AbortSignal): Promise<void> {
    const mail = await this.record.claim(id);
    if (!mail) return;
    if (mail.secretAddress !== null) return this.deliverSecret(mail, mail.secretAddress, ending);
    const given = mail.key?.address ?? null;
    const to = this.server && (await this.addresses.addressOf(mail.personId, mail.conferenceId, given));
    if (!this.server || to === null) return this.record.shown(mail);
    await this.send(this.server, withKey(mail), to, ending);
  }

  private async deliverSecret(mail: ClaimedMail, to: string, ending: AbortSignal): Promise<void> {
    const over = mail.usefulSeconds !== null && mail.usefulSeconds <= 0;
    if (this.server && !over) return this.send(this.server, mail, to, ending);
    const sentence = over ? 'It was of no use any more.' : 'No mail server is set up.';
    await this.record.fault(mail, { lasting: true, sentence });
  }

  private async send(server: MailServer, mail: ClaimedMail, to: string, ending: AbortSignal): Promise<void> {
    if (!isOneAddress(to)) {
      return this.record.fault(mail, { lasting: true, sentence: 'The address known of this person is not one.' });
    }
    try {
      await withinSeconds(server.timeoutSeconds, ending, (signal) => sendOverSmtp(server, { ...mail, to }, signal));
    } catch (error) {
      const fault = faultOf(error);
      this.logger.warn(`message ${mail.id}, attempt ${mail.attempts}: ${fault.sentence}`);
      return this.record.fault(mail, fault);
    }
    await this.record.sent(mail);
  }

  /** The queue's own messages; its chatter only at the level for debugging. */
  private pass(level: string, message: string): void {
    if (level === 'error') this.logger.error(message);
    else if (level === 'warning') this.logger.warn(message);
    else this.logger.debug(message);
  }
}

/** The message as its reader gets it, with the key in its link. */
function withKey(mail: ClaimedMail): ClaimedMail {
  if (!mail.key) return mail;
  const { link, key } = mail.key;
  return { ...mail, text: mail.text.replaceAll(link, `${link}?key=${key}`) };
}
