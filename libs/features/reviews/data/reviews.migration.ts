import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Criteria, who reviews what, the reviews, and what was decided. */
export class Reviews1700000005000 implements MigrationInterface {
  name = 'Reviews1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE criterion (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL CHECK (name <> ''),
        description text NOT NULL,
        weight numeric NOT NULL CHECK (weight > 0),
        anchors text[] NOT NULL CHECK (cardinality(anchors) = 5),
        position int NOT NULL,
        UNIQUE (conference_id, position)
      );
      CREATE TABLE review_assignment (
        submission_id uuid NOT NULL REFERENCES submission (id),
        reviewer_id uuid NOT NULL REFERENCES person (id),
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (submission_id, reviewer_id)
      );
      CREATE INDEX review_assignment_by_reviewer ON review_assignment (reviewer_id);
      CREATE TABLE review (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL,
        reviewer_id uuid NOT NULL,
        scores jsonb NOT NULL,
        comment_to_authors text NOT NULL,
        comment_to_organisers text NOT NULL,
        submitted_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (submission_id, reviewer_id),
        FOREIGN KEY (submission_id, reviewer_id) REFERENCES review_assignment (submission_id, reviewer_id)
      );
      CREATE TABLE decision (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        outcome text NOT NULL CHECK (outcome IN ('talk', 'lightning-talk', 'poster', 'waitlist', 'decline')),
        state text NOT NULL CHECK (state IN ('pending', 'released')),
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz NOT NULL DEFAULT now(),
        released_at timestamptz,
        CHECK (state = 'pending' OR released_at IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decision, review, review_assignment, criterion');
  }
}
