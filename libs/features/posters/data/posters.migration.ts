import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Poster sessions with their floor plans, proposed board plans, and the boards that stand. */
export class Posters1700000007000 implements MigrationInterface {
  name = 'Posters1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE poster_session (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        title text NOT NULL,
        room_id uuid NOT NULL REFERENCES room (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        shifts jsonb NOT NULL,
        floor_plan jsonb NOT NULL,
        EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE TABLE board_proposal (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        poster_session_id uuid NOT NULL REFERENCES poster_session (id),
        state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'discarded')),
        seed text NOT NULL,
        facts jsonb NOT NULL,
        proposal jsonb NOT NULL,
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE board_placement (
        poster_session_id uuid NOT NULL REFERENCES poster_session (id),
        board_number int NOT NULL CHECK (board_number > 0),
        submission_id uuid NOT NULL UNIQUE REFERENCES submission (id),
        shift int NOT NULL CHECK (shift >= 0),
        PRIMARY KEY (poster_session_id, board_number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE board_placement, board_proposal, poster_session');
  }
}
