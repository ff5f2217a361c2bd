import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSE = (exception: string): string => `
  CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      ${exception}
      RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
    END $$`;
const ERASING = `TG_NARGS > 0 AND current_setting('colloquy.erasing', true) = 'on'`;

/** Inside an erasure a person's name may also be taken out of what stays because it is the work of others too. */
export class ErasedWords1700000040200 implements MigrationInterface {
  name = 'ErasedWords1700000040200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      REFUSE(`IF ${ERASING} THEN IF TG_OP = 'DELETE' THEN RETURN OLD; ELSE RETURN NEW; END IF; END IF;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSE(`IF TG_OP = 'DELETE' AND ${ERASING} THEN RETURN OLD; END IF;`));
  }
}
