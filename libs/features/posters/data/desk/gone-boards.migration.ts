import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The boards that a hall had once, with their numbers: whoever takes a change of the floor plan back finds the same numbers
 * again, and no other board gets a number that is printed somewhere.
 */
export class GoneBoards1700000080010 implements MigrationInterface {
  name = 'GoneBoards1700000080010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE poster_session ADD COLUMN gone_boards jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE poster_session DROP COLUMN gone_boards');
  }
}
