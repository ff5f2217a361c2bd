import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name for each session by which its owner can end it: the token's hash says nothing to anybody. */
export class SingleSessions1700000027000 implements MigrationInterface {
  name = 'SingleSessions1700000027000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_session ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_session DROP COLUMN id');
  }
}
