import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A work may be asked for again, revised; so what its authors know of it stands beside what is decided next, and what
 * they were told is kept as they were told it, while reviewers write on.
 */
export class DecisionStates1700000064000 implements MigrationInterface {
  name = 'DecisionStates1700000064000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decision DROP CONSTRAINT decision_outcome_check, DROP CONSTRAINT decision_state_check,
        ADD CONSTRAINT decision_outcome_check
          CHECK (outcome IN ('talk', 'lightning-talk', 'poster', 'revise', 'waitlist', 'decline')),
        ADD CONSTRAINT decision_state_check CHECK (state IN ('pending', 'releasing', 'released')),
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN known_outcome text
          CHECK (known_outcome IN ('talk', 'lightning-talk', 'poster', 'revise', 'waitlist', 'decline')),
        ADD COLUMN round int NOT NULL DEFAULT 0;
      UPDATE decision SET round = 1, known_outcome = CASE state WHEN 'released' THEN outcome ELSE 'waitlist' END
        WHERE released_at IS NOT NULL;
      ALTER TABLE decision ADD CONSTRAINT decision_known_as_released
        CHECK (state <> 'released' OR known_outcome IS NOT DISTINCT FROM outcome);
      CREATE TABLE released_comment (
        submission_id uuid NOT NULL REFERENCES submission (id),
        round int NOT NULL,
        place int NOT NULL,
        comment text NOT NULL,
        PRIMARY KEY (submission_id, round, place)
      );
      INSERT INTO released_comment (submission_id, round, place, comment)
        SELECT submission_id, 1, row_number() OVER (PARTITION BY submission_id ORDER BY hash COLLATE "C"), comment_to_authors
        FROM (SELECT r.submission_id, r.comment_to_authors,
            encode(sha256(convert_to(r.comment_to_authors, 'UTF8')), 'hex') AS hash
          FROM review r JOIN decision d ON d.submission_id = r.submission_id WHERE d.released_at IS NOT NULL) told;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE released_comment;
      DELETE FROM decision WHERE outcome = 'revise';
      UPDATE decision SET state = 'pending' WHERE state = 'releasing';
      ALTER TABLE decision DROP CONSTRAINT decision_known_as_released, DROP COLUMN round, DROP COLUMN known_outcome,
        DROP COLUMN version, DROP CONSTRAINT decision_state_check, DROP CONSTRAINT decision_outcome_check,
        ADD CONSTRAINT decision_outcome_check
          CHECK (outcome IN ('talk', 'lightning-talk', 'poster', 'waitlist', 'decline')),
        ADD CONSTRAINT decision_state_check CHECK (state IN ('pending', 'released'));
    `);
  }
}
