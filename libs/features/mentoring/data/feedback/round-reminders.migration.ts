import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a mentor was reminded of a round that is overdue; nobody is reminded twice. */
export class RoundReminders1700000054310 implements MigrationInterface {
  name = 'RoundReminders1700000054310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE feedback_round ADD COLUMN reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE feedback_round DROP COLUMN reminded_at');
  }
}
