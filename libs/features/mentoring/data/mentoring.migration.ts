import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mentors as they describe themselves, runs of the matching, and who mentors whom. */
export class Mentoring1700000004000 implements MigrationInterface {
  name = 'Mentoring1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mentor_profile (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        capacity int NOT NULL CHECK (capacity > 0),
        texts text[] NOT NULL,
        topics text[] NOT NULL,
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE TABLE match_run (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'discarded')),
        objective text NOT NULL CHECK (objective IN ('sum', 'fair')),
        seed text NOT NULL,
        input jsonb NOT NULL,
        proposal jsonb NOT NULL,
        figures jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        made_by uuid REFERENCES person (id)
      );
      CREATE INDEX match_run_by_conference ON match_run (conference_id, made_at);
      CREATE TABLE pairing (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        mentor_id uuid NOT NULL REFERENCES person (id),
        match_run_id uuid REFERENCES match_run (id),
        state text NOT NULL CHECK (state IN ('proposed', 'published', 'accepted', 'active', 'ended', 'declined')),
        score numeric NOT NULL CHECK (score BETWEEN 0 AND 1),
        reasons jsonb NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (conference_id, mentor_id) REFERENCES mentor_profile (conference_id, person_id)
      );
      CREATE UNIQUE INDEX one_live_pairing_per_submission ON pairing (submission_id)
        WHERE state IN ('proposed', 'published', 'accepted', 'active');
      CREATE INDEX pairing_by_mentor ON pairing (conference_id, mentor_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pairing, match_run, mentor_profile');
  }
}
