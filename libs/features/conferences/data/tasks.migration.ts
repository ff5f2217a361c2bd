import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The committee's own tasks, who has taken which task, and who was reminded of which. */
export class Tasks1700000026000 implements MigrationInterface {
  name = 'Tasks1700000026000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE own_task (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        title text NOT NULL CHECK (title <> ''),
        note text NOT NULL,
        due_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz,
        done_by uuid REFERENCES person (id),
        removed_at timestamptz
      );
      CREATE INDEX own_task_by_conference ON own_task (conference_id);
      CREATE TABLE task_owner (
        conference_id uuid NOT NULL REFERENCES conference (id),
        task_key text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, task_key)
      );
      CREATE TABLE task_nudge (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        task_key text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        sent_by uuid REFERENCES person (id),
        sent_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX task_nudge_by_task ON task_nudge (conference_id, task_key, person_id, sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_nudge, task_owner, own_task');
  }
}
