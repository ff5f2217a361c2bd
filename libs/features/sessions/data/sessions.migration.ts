import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proposed timetables, and the sessions that stand. The database itself refuses a room, a presenter or a chair in two
 * places at one time.
 */
export class Sessions1700000006000 implements MigrationInterface {
  name = 'Sessions1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timetable_proposal (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'discarded')),
        seed text NOT NULL,
        facts jsonb NOT NULL,
        proposal jsonb NOT NULL,
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX timetable_proposal_by_conference ON timetable_proposal (conference_id, made_at);
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        code text NOT NULL,
        title text NOT NULL,
        track_id uuid NOT NULL REFERENCES track (id),
        room_id uuid NOT NULL REFERENCES room (id),
        block_id uuid NOT NULL REFERENCES block (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        UNIQUE (conference_id, code),
        EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE TABLE placement (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        EXCLUDE USING gist (session_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE TABLE engagement (
        person_id uuid NOT NULL REFERENCES person (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        submission_id uuid REFERENCES placement (submission_id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('presenter', 'chair')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        CHECK ((role = 'presenter') = (submission_id IS NOT NULL)),
        CONSTRAINT nobody_in_two_places EXCLUDE USING gist
          (person_id WITH =, conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE UNIQUE INDEX one_chair_a_session ON engagement (session_id) WHERE role = 'chair';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE engagement, placement, session, timetable_proposal');
  }
}
