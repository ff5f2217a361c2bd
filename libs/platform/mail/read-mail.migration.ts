import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which messages their recipient has opened in the app. Those from before count as read. */
export class ReadMail1700000027100 implements MigrationInterface {
  name = 'ReadMail1700000027100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_message ADD COLUMN read_at timestamptz DEFAULT now();
      ALTER TABLE mail_message ALTER COLUMN read_at DROP DEFAULT;
      CREATE INDEX mail_message_unread ON mail_message (person_id) WHERE read_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX mail_message_unread; ALTER TABLE mail_message DROP COLUMN read_at');
  }
}
