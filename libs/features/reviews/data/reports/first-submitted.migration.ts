import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A review may be changed; how long its writer took is told by when it was first submitted. */
export class FirstSubmitted1700000065000 implements MigrationInterface {
  name = 'FirstSubmitted1700000065000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review ADD COLUMN first_submitted_at timestamptz NOT NULL DEFAULT now();
      UPDATE review SET first_submitted_at = submitted_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE review DROP COLUMN first_submitted_at');
  }
}
