import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers in training write: apart from the reviews that count, read by whoever leads them, and sent on by them. */
export class TrainingReviews1700000061200 implements MigrationInterface {
  name = 'TrainingReviews1700000061200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_review (
        submission_id uuid NOT NULL,
        reviewer_id uuid NOT NULL,
        scores jsonb NOT NULL,
        comment_to_authors text NOT NULL,
        comment_to_organisers text NOT NULL,
        submitted_at timestamptz NOT NULL DEFAULT now(),
        note text NOT NULL DEFAULT '',
        sent_on_at timestamptz,
        PRIMARY KEY (submission_id, reviewer_id),
        FOREIGN KEY (submission_id, reviewer_id) REFERENCES review_assignment (submission_id, reviewer_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_review');
  }
}
