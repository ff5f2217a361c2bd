import type { FeatureSchema } from '@colloquy/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CalendarMail1700000054420 } from './calendar-mail.migration';
import { KeyMail1700000024100 } from './key-mail.migration';
import { MailDelivery1700000009000 } from './mail-delivery.migration';
import { ReadMail1700000027100 } from './read-mail.migration';
import { SecretMail1700000009010 } from './secret-mail.migration';

/** The outbox of messages. */
export class Mail1700000000120 implements MigrationInterface {
  name = 'Mail1700000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_message (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX mail_message_by_person ON mail_message (person_id, written_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_message');
  }
}

/** The tables of this room. */
export const MAIL_SCHEMA: FeatureSchema = {
  entities: [],
  migrations: [
    Mail1700000000120,
    MailDelivery1700000009000,
    SecretMail1700000009010,
    KeyMail1700000024100,
    ReadMail1700000027100,
    CalendarMail1700000054420,
  ],
};
