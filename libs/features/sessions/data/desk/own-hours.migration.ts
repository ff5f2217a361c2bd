import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When people cannot be at the conference, for how much of it they come, and what their rooms must have. Never why. */
export class OwnHours1700000071100 implements MigrationInterface {
  name = 'OwnHours1700000071100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendance (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        comes_for text NOT NULL DEFAULT 'as-needed' CHECK (comes_for IN ('as-needed', 'day', 'half-day')),
        needs text[] NOT NULL DEFAULT '{}',
        revision int NOT NULL DEFAULT 0,
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE INDEX attendance_by_person ON attendance (person_id);
      CREATE TABLE private_hours (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind IN ('closed', 'rather')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        CHECK (starts_at < ends_at),
        PRIMARY KEY (conference_id, person_id, starts_at, ends_at)
      );
      CREATE INDEX private_hours_by_person ON private_hours (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE private_hours, attendance');
  }
}
