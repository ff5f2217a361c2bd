import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The desk at which several organisers build one timetable: what each talk's last change was, every change ever made, pins,
 * locks, what was said of clashes, and who is there. Rooms, talks and people are still in one place at a time at the end of
 * every change; inside one, talks may pass through each other.
 */
export class TimetableDesk1700000070000 implements MigrationInterface {
  name = 'TimetableDesk1700000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timetable (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL DEFAULT 0,
        weights jsonb NOT NULL DEFAULT '{}',
        weights_version int NOT NULL DEFAULT 0
      );
      CREATE TABLE timetable_talk (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        version int NOT NULL DEFAULT 0,
        pinned boolean NOT NULL DEFAULT false,
        joins uuid REFERENCES track (id) ON DELETE SET NULL,
        note text NOT NULL DEFAULT ''
      );
      CREATE INDEX timetable_talk_by_conference ON timetable_talk (conference_id);
      CREATE TABLE timetable_change (
        conference_id uuid NOT NULL REFERENCES conference (id),
        number int NOT NULL,
        kind text NOT NULL,
        steps jsonb NOT NULL DEFAULT '[]',
        besides jsonb NOT NULL DEFAULT '{}',
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (conference_id, number)
      );
      CREATE TABLE timetable_lock (
        conference_id uuid NOT NULL REFERENCES conference (id),
        room_id uuid REFERENCES room (id) ON DELETE CASCADE,
        day date,
        CHECK (num_nonnulls(room_id, day) = 1),
        UNIQUE NULLS NOT DISTINCT (conference_id, room_id, day)
      );
      CREATE TABLE timetable_acknowledgement (
        conference_id uuid NOT NULL REFERENCES conference (id),
        key text NOT NULL,
        why text NOT NULL,
        person_id uuid REFERENCES person (id),
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, key)
      );
      CREATE TABLE timetable_presence (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        holding uuid[] NOT NULL DEFAULT '{}',
        seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, person_id)
      );
      ALTER TABLE session
        ADD COLUMN title_by_hand boolean NOT NULL DEFAULT false,
        ADD COLUMN locked boolean NOT NULL DEFAULT false,
        ADD COLUMN version int NOT NULL DEFAULT 0,
        DROP CONSTRAINT session_conference_id_code_key,
        ADD CONSTRAINT one_session_a_code UNIQUE (conference_id, code) DEFERRABLE,
        DROP CONSTRAINT session_room_id_tstzrange_excl,
        ADD CONSTRAINT one_session_a_room EXCLUDE USING gist
          (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) DEFERRABLE;
      ALTER TABLE placement
        DROP CONSTRAINT placement_session_id_tstzrange_excl,
        ADD CONSTRAINT one_talk_at_a_time EXCLUDE USING gist
          (session_id WITH =, tstzrange(starts_at, ends_at) WITH &&) DEFERRABLE;
      ALTER TABLE engagement
        DROP CONSTRAINT nobody_in_two_places,
        ADD CONSTRAINT nobody_in_two_places EXCLUDE USING gist
          (person_id WITH =, conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&) DEFERRABLE;
      CREATE INDEX engagement_by_session ON engagement (session_id);
      CREATE INDEX engagement_by_submission ON engagement (submission_id);
      CREATE INDEX placement_by_session ON placement (session_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX placement_by_session, engagement_by_submission, engagement_by_session;
      ALTER TABLE engagement
        DROP CONSTRAINT nobody_in_two_places,
        ADD CONSTRAINT nobody_in_two_places EXCLUDE USING gist
          (person_id WITH =, conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
      ALTER TABLE placement
        DROP CONSTRAINT one_talk_at_a_time,
        ADD EXCLUDE USING gist (session_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
      ALTER TABLE session
        DROP CONSTRAINT one_session_a_room,
        ADD EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&),
        DROP CONSTRAINT one_session_a_code,
        ADD UNIQUE (conference_id, code),
        DROP COLUMN version, DROP COLUMN locked, DROP COLUMN title_by_hand;
      DROP TABLE timetable_presence, timetable_acknowledgement, timetable_lock, timetable_change, timetable_talk, timetable;
    `);
  }
}
