import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { newId } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockDueLetters } from './read-letters';
import { sendLetter } from './send-letter';

/** Every hour sends the letters whose time has come and to which organisers have agreed, each wholly or not at all. */
@Injectable()
export class SendDueLetters implements OnModuleInit {
  private readonly logger = new Logger('letters');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** Goes on until none is due; what fails is logged and tried again in an hour. */
  async run(): Promise<void> {
    try {
      while (await this.sendNext());
    } catch (error) {
      this.logger.error(error instanceof Error ? error.stack : 'Sending a letter failed.');
    }
  }

  private sendNext(): Promise<boolean> {
    return inTransaction(this.dataSource, async (tx) => {
      const [letter] = await lockDueLetters(tx);
      if (!letter) return false;
      const { id, conferenceId } = letter;
      const reached = await sendLetter(tx, letter, { conferenceId, publicUrl: this.settings.publicUrl });
      await tx.query(
        `INSERT INTO audit_entry (id, conference_id, person_id, act, subject, count) VALUES ($1, $2, NULL, $3, $4, $5)`,
        [newId(), conferenceId, 'send-due-letter', id, reached],
      );
      return true;
    });
  }
}
