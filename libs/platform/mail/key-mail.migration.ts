import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages with a link to which a key is added in the mail alone, so that nobody who sees the outbox has the key. */
export class KeyMail1700000024100 implements MigrationInterface {
  name = 'KeyMail1700000024100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_message
        ADD COLUMN key_link text,
        ADD COLUMN key_address text,
        ADD COLUMN key text,
        ADD CHECK (key IS NULL OR (key_link IS NOT NULL AND key_address IS NOT NULL AND state NOT IN ('sent', 'shown')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_message DROP COLUMN key_link, DROP COLUMN key_address, DROP COLUMN key');
  }
}
