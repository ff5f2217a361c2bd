import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run remembers how it weighed; it may go level by level; how pairs come together has no options of its own. */
export class PairingDesk1700000004210 implements MigrationInterface {
  name = 'PairingDesk1700000004210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run DROP CONSTRAINT match_run_objective_check,
        ADD CONSTRAINT match_run_objective_check CHECK (objective IN ('sum', 'fair', 'leximin')),
        ADD COLUMN weights jsonb NOT NULL DEFAULT '{}';
      ALTER TABLE pairing_rules DROP COLUMN options;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pairing_rules ADD COLUMN options jsonb NOT NULL DEFAULT '{}';
      UPDATE match_run SET objective = 'fair' WHERE objective = 'leximin';
      ALTER TABLE match_run DROP COLUMN weights, DROP CONSTRAINT match_run_objective_check,
        ADD CONSTRAINT match_run_objective_check CHECK (objective IN ('sum', 'fair'));
    `);
  }
}
