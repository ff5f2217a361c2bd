import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that never change may go with the person who wrote them, where the trigger's argument says so. */
export class Erasable1700000025110 implements MigrationInterface {
  name = 'Erasable1700000025110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' AND TG_NARGS > 0 AND current_setting('colloquy.erasing', true) = 'on' THEN RETURN OLD; END IF;
          RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
        END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME; END $$`);
  }
}
