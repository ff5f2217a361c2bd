import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that bring a file for the calendar of their reader. */
export class CalendarMail1700000054420 implements MigrationInterface {
  name = 'CalendarMail1700000054420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_message ADD COLUMN calendar text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_message DROP COLUMN calendar');
  }
}
