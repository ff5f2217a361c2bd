import type { MigrationInterface, QueryRunner } from 'typeorm';

const triggers = (argument: string): string => `
  DROP TRIGGER audit_entry_is_append_only ON audit_entry;
  CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change(${argument});
  DROP TRIGGER sight_is_append_only ON sight;
  CREATE TRIGGER sight_is_append_only BEFORE UPDATE OR DELETE ON sight
    FOR EACH ROW EXECUTE FUNCTION refuse_change(${argument})`;

/** Lines of the log go when the time is over for which their conference keeps it, and in no other way. */
export class OutdatedLog1700000028000 implements MigrationInterface {
  name = 'OutdatedLog1700000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(triggers(`'goes when its time is over'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(triggers(''));
  }
}
