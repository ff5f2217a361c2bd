import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a pair meets, what they note of it for themselves, and who has agreed to the usual words where a conference has
 * published none of its own. A mentor is in two meetings at once never.
 */
export class Meetings1700000054410 implements MigrationInterface {
  name = 'Meetings1700000054410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        pairing_id uuid NOT NULL REFERENCES pairing (id),
        mentor_id uuid NOT NULL REFERENCES person (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        place text NOT NULL,
        link text NOT NULL,
        state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'cancelled')),
        proposed_by uuid NOT NULL REFERENCES person (id),
        sequence int NOT NULL DEFAULT 0 CHECK (sequence >= 0),
        changed_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_at > starts_at),
        CONSTRAINT mentor_in_one_meeting EXCLUDE USING gist
          (mentor_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state <> 'cancelled')
      );
      CREATE INDEX meeting_by_pairing ON meeting (pairing_id, starts_at);
      CREATE TABLE meeting_note (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        pairing_id uuid NOT NULL REFERENCES pairing (id),
        person_id uuid NOT NULL REFERENCES person (id),
        held_on date NOT NULL,
        line text NOT NULL,
        next text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE INDEX meeting_note_by_pairing ON meeting_note (pairing_id, held_on);
      CREATE TABLE usual_agreement (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        version int NOT NULL,
        agreed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, person_id, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE usual_agreement, meeting_note, meeting');
  }
}
