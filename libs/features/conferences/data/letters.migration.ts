import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a conference writes to its people, and when: proposed by its kind, sent once its organisers agree. */
export class Letters1700000047300 implements MigrationInterface {
  name = 'Letters1700000047300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        template_id text,
        to_role text NOT NULL CHECK (to_role IN
          ('author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'organiser', 'attendee')),
        goes_at timestamptz,
        follows text CHECK (follows IN
          ('abstract received', 'pair published', 'decision released', 'programme published')),
        subject text NOT NULL CHECK (subject <> ''),
        text text NOT NULL CHECK (text <> ''),
        revision integer NOT NULL DEFAULT 1,
        agreed_at timestamptz,
        sent_at timestamptz,
        reached integer,
        removed_at timestamptz,
        CHECK ((goes_at IS NULL) <> (follows IS NULL)),
        CHECK ((sent_at IS NULL) = (reached IS NULL)),
        UNIQUE (conference_id, template_id)
      );
      CREATE INDEX letter_due ON letter (goes_at) WHERE agreed_at IS NOT NULL AND sent_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter');
  }
}
