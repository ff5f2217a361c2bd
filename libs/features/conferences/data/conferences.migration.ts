import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conferences with their phases, tracks, rooms, times and members. */
export class Conferences1700000002000 implements MigrationInterface {
  name = 'Conferences1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE conference (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('showcase', 'single-topic', 'cross-pathway', 'staff-student')),
        time_zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        venue text NOT NULL,
        about text[] NOT NULL,
        contact text NOT NULL,
        notices text[] NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        talk_minutes int NOT NULL CHECK (talk_minutes > 0),
        discussion_minutes int NOT NULL CHECK (discussion_minutes >= 0),
        abstract_word_limit int NOT NULL CHECK (abstract_word_limit > 0),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE phase (
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL CHECK (name IN ('interest', 'submission', 'mentoring', 'review', 'decision', 'preparation', 'event', 'afterwards')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        PRIMARY KEY (conference_id, name)
      );
      CREATE TABLE track (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL,
        letter text NOT NULL CHECK (letter ~ '^[A-Z]$'),
        UNIQUE (conference_id, letter),
        UNIQUE (conference_id, name)
      );
      CREATE TABLE room (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL,
        capacity int NOT NULL CHECK (capacity > 0),
        step_free boolean NOT NULL,
        hearing_loop boolean NOT NULL,
        use text NOT NULL CHECK (use IN ('talks', 'posters')),
        position int NOT NULL,
        UNIQUE (conference_id, name)
      );
      CREATE TABLE block (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        EXCLUDE USING gist (conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE TABLE gathering (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        place text NOT NULL
      );
      CREATE TABLE membership (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL CHECK (role IN ('author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'organiser', 'attendee')),
        track_id uuid REFERENCES track (id),
        since timestamptz NOT NULL DEFAULT now(),
        UNIQUE NULLS NOT DISTINCT (conference_id, person_id, role, track_id)
      );
      CREATE INDEX membership_by_person ON membership (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership, gathering, block, room, track, phase, conference');
  }
}
