import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of a pairing: drafts that only organisers see, both sides' answers within a time, who stands in; what the
 * organisers set for it; the pairs that they lock, forbid or prefer; and notes that one named person reads.
 */
export class PairingLife1700000004200 implements MigrationInterface {
  name = 'PairingLife1700000004200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pairing
        ADD COLUMN parts jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN answer_by timestamptz,
        ADD COLUMN mentor_answer text CHECK (mentor_answer IN ('accepted', 'declined')),
        ADD COLUMN mentee_answer text CHECK (mentee_answer IN ('accepted', 'declined')),
        ADD COLUMN reminded_at timestamptz,
        ADD COLUMN stand_in_id uuid REFERENCES person (id),
        ADD COLUMN replaces uuid REFERENCES pairing (id) ON DELETE SET NULL,
        ADD COLUMN ended_because text
          CHECK (ended_because IN ('work-withdrawn', 'mentor-withdrew', 're-paired', 'ended-by-organisers'));
      UPDATE pairing SET mentor_answer = 'accepted', mentee_answer = 'accepted' WHERE state IN ('accepted', 'active');
      UPDATE pairing SET mentor_answer = 'declined' WHERE state = 'declined';
      UPDATE pairing SET answer_by = since + interval '72 hours' WHERE state = 'published';
      ALTER TABLE pairing
        ADD CONSTRAINT both_said_yes CHECK (state NOT IN ('accepted', 'active')
          OR (mentor_answer IS NOT DISTINCT FROM 'accepted' AND mentee_answer IS NOT DISTINCT FROM 'accepted'));
      DROP INDEX one_live_pairing_per_submission;
      CREATE UNIQUE INDEX one_pairing_told_per_submission ON pairing (submission_id)
        WHERE state IN ('published', 'accepted', 'active');
      CREATE UNIQUE INDEX one_draft_pairing_per_submission ON pairing (submission_id) WHERE state = 'proposed';

      ALTER TABLE match_run
        ADD COLUMN kind text NOT NULL DEFAULT 'new' CHECK (kind IN ('new', 'rematch', 'repair')),
        ADD COLUMN submission_id uuid REFERENCES submission (id) ON DELETE CASCADE,
        ADD CONSTRAINT repair_is_of_a_work CHECK ((kind = 'repair') = (submission_id IS NOT NULL));

      CREATE TABLE pairing_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        revision int NOT NULL,
        answer_hours int NOT NULL CHECK (answer_hours BETWEEN 12 AND 336),
        silence text NOT NULL CHECK (silence IN ('overdue', 'accepted', 'declined')),
        options jsonb NOT NULL,
        contact_id uuid REFERENCES person (id)
      );
      CREATE TABLE pair_wish (
        submission_id uuid NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
        mentor_id uuid NOT NULL REFERENCES person (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        kind text NOT NULL CHECK (kind IN ('lock', 'forbid', 'prefer')),
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, mentor_id)
      );
      CREATE UNIQUE INDEX one_lock_per_submission ON pair_wish (submission_id) WHERE kind = 'lock';
      CREATE INDEX pair_wish_by_conference ON pair_wish (conference_id);
      CREATE TABLE quiet_note (
        id uuid PRIMARY KEY,
        pairing_id uuid NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
        conference_id uuid NOT NULL REFERENCES conference (id),
        written_by uuid NOT NULL REFERENCES person (id),
        contact_id uuid NOT NULL REFERENCES person (id),
        words text NOT NULL CHECK (words <> '' AND char_length(words) <= 2000),
        written_at timestamptz NOT NULL DEFAULT now(),
        answer text CHECK (answer <> '' AND char_length(answer) <= 2000),
        answered_at timestamptz,
        repaired_at timestamptz,
        CHECK ((answer IS NULL) = (answered_at IS NULL))
      );
      CREATE INDEX quiet_note_by_contact ON quiet_note (contact_id, written_at);
      CREATE INDEX quiet_note_by_writer ON quiet_note (written_by, written_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quiet_note, pair_wish, pairing_rules;
      DELETE FROM match_run WHERE kind = 'repair' AND NOT EXISTS (SELECT 1 FROM pairing WHERE match_run_id = match_run.id);
      ALTER TABLE match_run DROP COLUMN kind, DROP COLUMN submission_id;
      DROP INDEX one_draft_pairing_per_submission;
      DROP INDEX one_pairing_told_per_submission;
      DELETE FROM pairing WHERE state = 'proposed';
      CREATE UNIQUE INDEX one_live_pairing_per_submission ON pairing (submission_id)
        WHERE state IN ('proposed', 'published', 'accepted', 'active');
      ALTER TABLE pairing DROP CONSTRAINT both_said_yes, DROP COLUMN parts, DROP COLUMN answer_by,
        DROP COLUMN mentor_answer, DROP COLUMN mentee_answer, DROP COLUMN reminded_at, DROP COLUMN stand_in_id,
        DROP COLUMN replaces, DROP COLUMN ended_because;
    `);
  }
}
