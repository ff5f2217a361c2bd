import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody judges a work that they help with, whichever comes first and whoever writes it: each side looks for the other
 * with the work's row held, so that two who write at the same moment see each other. A no that was said is no help.
 */
export class ReviewerIsNoMentor1700000005200 implements MigrationInterface {
  name = 'ReviewerIsNoMentor1700000005200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_mentor_as_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM 1 FROM submission WHERE id = NEW.submission_id FOR NO KEY UPDATE;
          IF EXISTS (SELECT 1 FROM pairing WHERE submission_id = NEW.submission_id AND mentor_id = NEW.reviewer_id
              AND state <> 'declined') THEN
            RAISE EXCEPTION 'a mentor of a work does not review it' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER no_mentor_reviews BEFORE INSERT OR UPDATE OF submission_id, reviewer_id ON review_assignment
        FOR EACH ROW EXECUTE FUNCTION refuse_mentor_as_reviewer();
      CREATE FUNCTION refuse_reviewer_as_mentor() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM 1 FROM submission WHERE id = NEW.submission_id FOR NO KEY UPDATE;
          IF EXISTS (SELECT 1 FROM review_assignment WHERE submission_id = NEW.submission_id
              AND reviewer_id = NEW.mentor_id) THEN
            RAISE EXCEPTION 'a reviewer of a work does not mentor it' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER no_reviewer_mentors BEFORE INSERT OR UPDATE OF submission_id, mentor_id ON pairing
        FOR EACH ROW EXECUTE FUNCTION refuse_reviewer_as_mentor();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER no_reviewer_mentors ON pairing;
      DROP TRIGGER no_mentor_reviews ON review_assignment;
      DROP FUNCTION refuse_reviewer_as_mentor;
      DROP FUNCTION refuse_mentor_as_reviewer;
    `);
  }
}
