import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job may have a moment before which it is not run; it keeps it where the queue is made anew. */
export class DueJobs1700000064050 implements MigrationInterface {
  name = 'DueJobs1700000064050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job ADD COLUMN due_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job DROP COLUMN due_at');
  }
}
