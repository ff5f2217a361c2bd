import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What mentors and presenters say of themselves for being brought together. What is nobody else's business – wishes,
 * whom somebody would rather not meet, and when they have time – stands in tables of its own, apart from what
 * organisers read. Profiles of before are done.
 */
export class MentorSignUp1700000054100 implements MigrationInterface {
  name = 'MentorSignUp1700000054100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mentor_profile
        ADD COLUMN wished_minimum int NOT NULL DEFAULT 0,
        ADD COLUMN methods text[] NOT NULL DEFAULT '{}',
        ADD COLUMN helps_with text[] NOT NULL DEFAULT '{abstract,talk,poster}'
          CHECK (helps_with <@ ARRAY['abstract', 'talk', 'poster']),
        ADD COLUMN modes text[] NOT NULL DEFAULT '{online,in-person}' CHECK (modes <@ ARRAY['online', 'in-person']),
        ADD COLUMN campus text NOT NULL DEFAULT '',
        ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
        ADD COLUMN lab text NOT NULL DEFAULT '',
        ADD COLUMN automatic boolean NOT NULL DEFAULT true,
        ADD COLUMN revision int NOT NULL DEFAULT 1,
        ADD COLUMN done_at timestamptz DEFAULT now(),
        ADD CHECK (wished_minimum BETWEEN 0 AND capacity);
      ALTER TABLE mentor_profile ALTER COLUMN done_at DROP DEFAULT;
      CREATE TABLE mentor_training (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        done_at timestamptz NOT NULL DEFAULT now(),
        marked_by uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE TABLE help_wanted (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        mentor_wanted boolean NOT NULL,
        help text[] NOT NULL CHECK (help <@ ARRAY['abstract', 'talk', 'poster']),
        topics text[] NOT NULL,
        methods text[] NOT NULL,
        modes text[] NOT NULL CHECK (modes <@ ARRAY['online', 'in-person']),
        campus text NOT NULL,
        languages text[] NOT NULL,
        language_needed boolean NOT NULL,
        lab text NOT NULL,
        revision int NOT NULL DEFAULT 1,
        done_at timestamptz,
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE TABLE private_wish (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        same_lab text NOT NULL CHECK (same_lab IN ('either', 'want', 'avoid')),
        offers text[] NOT NULL,
        wants text[] NOT NULL,
        revision int NOT NULL DEFAULT 1,
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE TABLE meeting_time (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        day int NOT NULL CHECK (day BETWEEN 1 AND 7),
        part text NOT NULL CHECK (part IN ('morning', 'noon', 'afternoon', 'evening')),
        PRIMARY KEY (conference_id, person_id, day, part)
      );
      CREATE TABLE not_with (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        words text NOT NULL,
        other_id uuid REFERENCES person (id),
        PRIMARY KEY (conference_id, person_id, words)
      );
      CREATE INDEX not_with_other ON not_with (other_id);
      CREATE TABLE mentoring_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        training_needed boolean NOT NULL,
        training_words text NOT NULL,
        campuses text[] NOT NULL,
        wishes text[] NOT NULL,
        revision int NOT NULL DEFAULT 1
      );
      CREATE TABLE mentor_sign_up (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        link_id uuid NOT NULL REFERENCES invitation_link (id),
        token text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE mentor_sign_up, mentoring_rules, not_with, meeting_time, private_wish, help_wanted, mentor_training;
      DELETE FROM mentor_profile p WHERE done_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM pairing g WHERE g.conference_id = p.conference_id AND g.mentor_id = p.person_id);
      ALTER TABLE mentor_profile DROP COLUMN done_at, DROP COLUMN revision, DROP COLUMN automatic, DROP COLUMN lab,
        DROP COLUMN languages, DROP COLUMN campus, DROP COLUMN modes, DROP COLUMN helps_with, DROP COLUMN methods,
        DROP COLUMN wished_minimum;
    `);
  }
}
