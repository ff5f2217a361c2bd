import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A withdrawn work whose place somebody else has by now waits again when the withdrawal is undone. */
export class PassedOn1700000065050 implements MigrationInterface {
  name = 'PassedOn1700000065050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission ADD COLUMN place_passed_on boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission DROP COLUMN place_passed_on');
  }
}
