import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages with a secret: to one address, for a while, of no conference. */
export class SecretMail1700000009010 implements MigrationInterface {
  name = 'SecretMail1700000009010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_message
        ALTER COLUMN conference_id DROP NOT NULL,
        ADD COLUMN secret_address text,
        ADD COLUMN useful_until timestamptz,
        ADD CHECK ((secret_address IS NULL) = (useful_until IS NULL)),
        ADD CHECK (secret_address IS NULL OR state NOT IN ('sent', 'failed', 'shown') OR text = '');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_message WHERE conference_id IS NULL;
      ALTER TABLE mail_message DROP COLUMN secret_address, DROP COLUMN useful_until,
        ALTER COLUMN conference_id SET NOT NULL;
    `);
  }
}
