import type { MigrationInterface, QueryRunner } from 'typeorm';

const trigger = (argument: string): string => `
  DROP TRIGGER abstract_version_is_never_overwritten ON abstract_version;
  CREATE TRIGGER abstract_version_is_never_overwritten BEFORE UPDATE OR DELETE ON abstract_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change(${argument})`;

/** An abstract goes with its author, inside an erasure and nowhere else; it is still never overwritten. */
export class ErasableAbstracts1700000025300 implements MigrationInterface {
  name = 'ErasableAbstracts1700000025300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(trigger(`'goes with its author'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(trigger(''));
  }
}
