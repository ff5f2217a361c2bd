import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run remembers what two people needed in common to meet. */
export class MatchGates1700000054220 implements MigrationInterface {
  name = 'MatchGates1700000054220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE match_run ADD COLUMN gates jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run DROP COLUMN gates');
  }
}
