import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each message is. What was written before could be read in the app only, and stays so. */
export class MailDelivery1700000009000 implements MigrationInterface {
  name = 'MailDelivery1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_message
        ADD COLUMN state text NOT NULL DEFAULT 'shown'
          CHECK (state IN ('queued', 'held', 'sending', 'sent', 'failed', 'shown')),
        ADD COLUMN attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        ADD COLUMN next_try_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN last_error text,
        ADD COLUMN message_id text UNIQUE,
        ADD COLUMN sent_at timestamptz,
        ADD CHECK ((state = 'sent') = (sent_at IS NOT NULL));
      ALTER TABLE mail_message ALTER COLUMN state SET DEFAULT 'queued';
      CREATE INDEX mail_message_by_conference ON mail_message (conference_id, written_at);
      CREATE INDEX mail_message_under_way ON mail_message (next_try_at) WHERE state IN ('queued', 'sending');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX mail_message_by_conference, mail_message_under_way;
      ALTER TABLE mail_message DROP COLUMN state, DROP COLUMN attempts, DROP COLUMN next_try_at, DROP COLUMN last_error,
        DROP COLUMN message_id, DROP COLUMN sent_at;
    `);
  }
}
