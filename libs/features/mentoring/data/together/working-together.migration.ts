import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What mentor and authors make together besides the text: comments on places of a page, points of the poster check that
 * somebody has ticked, and rehearsals. Each is of the pairing in which it was written; without one it is the authors'.
 */
export class WorkingTogether1700000054400 implements MigrationInterface {
  name = 'WorkingTogether1700000054400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE page_comment (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        pairing_id uuid REFERENCES pairing (id),
        file_id uuid NOT NULL REFERENCES submission_file (id) ON DELETE CASCADE,
        number int NOT NULL CHECK (number > 0),
        page int NOT NULL CHECK (page > 0),
        x int NOT NULL CHECK (x >= 0),
        y int NOT NULL CHECK (y >= 0),
        width int NOT NULL CHECK (width > 0),
        height int NOT NULL CHECK (height > 0),
        person_id uuid NOT NULL REFERENCES person (id),
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        resolved_at timestamptz,
        resolved_by uuid REFERENCES person (id),
        removed_at timestamptz,
        UNIQUE (file_id, number),
        CHECK (x + width <= 1000 AND y + height <= 1000),
        CHECK ((text = '') = (removed_at IS NOT NULL))
      );
      CREATE INDEX page_comment_by_submission ON page_comment (submission_id);
      CREATE TABLE page_comment_reply (
        id uuid PRIMARY KEY,
        comment_id uuid NOT NULL REFERENCES page_comment (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person (id),
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX page_comment_reply_by_comment ON page_comment_reply (comment_id, written_at);
      CREATE TABLE poster_tick (
        file_id uuid NOT NULL REFERENCES submission_file (id) ON DELETE CASCADE,
        point text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        ticked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (file_id, point)
      );
      CREATE TABLE rehearsal (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        pairing_id uuid REFERENCES pairing (id),
        person_id uuid NOT NULL REFERENCES person (id),
        held_at timestamptz NOT NULL,
        planned_seconds int NOT NULL CHECK (planned_seconds > 0),
        seconds int NOT NULL CHECK (seconds > 0),
        laps int[] NOT NULL,
        ticked text[] NOT NULL,
        note text NOT NULL,
        strength text NOT NULL DEFAULT '',
        question text NOT NULL DEFAULT '',
        next_step text NOT NULL DEFAULT '',
        said_by uuid REFERENCES person (id),
        said_at timestamptz,
        removed_at timestamptz
      );
      CREATE INDEX rehearsal_by_submission ON rehearsal (submission_id, held_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rehearsal, poster_tick, page_comment_reply, page_comment');
  }
}
