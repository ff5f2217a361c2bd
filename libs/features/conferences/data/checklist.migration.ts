import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of the committee's tasks came with the kind of the conference: such a row is made when one is first touched. */
export class Checklist1700000026100 implements MigrationInterface {
  name = 'Checklist1700000026100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE own_task ADD COLUMN template_id text;
      CREATE UNIQUE INDEX own_task_of_template ON own_task (conference_id, template_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE own_task DROP COLUMN template_id');
  }
}
