import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The desk at which several organisers draw halls and hang posters: what each poster's and each drawn thing's last change was,
 * every change ever made, pins, what was said of findings, and who is there. A board still bears one poster and a poster hangs
 * once at the end of every change; inside one, posters may pass through each other.
 */
export class PosterDesk1700000080000 implements MigrationInterface {
  name = 'PosterDesk1700000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE poster_desk (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL DEFAULT 0
      );
      CREATE TABLE poster_record (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        poster_session_id uuid REFERENCES poster_session (id) ON DELETE SET NULL,
        version int NOT NULL DEFAULT 0,
        pinned boolean NOT NULL DEFAULT false,
        note text NOT NULL DEFAULT ''
      );
      CREATE INDEX poster_record_by_conference ON poster_record (conference_id);
      CREATE TABLE floor_plan_thing (
        poster_session_id uuid NOT NULL REFERENCES poster_session (id) ON DELETE CASCADE,
        kind text NOT NULL,
        id text NOT NULL,
        version int NOT NULL,
        PRIMARY KEY (poster_session_id, kind, id)
      );
      CREATE TABLE poster_change (
        conference_id uuid NOT NULL REFERENCES conference (id),
        number int NOT NULL,
        poster_session_ids uuid[] NOT NULL,
        kind text NOT NULL,
        steps jsonb NOT NULL DEFAULT '[]',
        things jsonb NOT NULL DEFAULT '[]',
        besides jsonb NOT NULL DEFAULT '{}',
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (conference_id, number)
      );
      CREATE TABLE poster_acknowledgement (
        poster_session_id uuid NOT NULL REFERENCES poster_session (id) ON DELETE CASCADE,
        key text NOT NULL,
        why text NOT NULL,
        person_id uuid REFERENCES person (id),
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (poster_session_id, key)
      );
      CREATE TABLE poster_presence (
        poster_session_id uuid NOT NULL REFERENCES poster_session (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person (id),
        holding text[] NOT NULL DEFAULT '{}',
        seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (poster_session_id, person_id)
      );
      CREATE TABLE published_board (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        poster_session_id uuid NOT NULL REFERENCES poster_session (id) ON DELETE CASCADE,
        board_number int NOT NULL
      );
      CREATE INDEX published_board_by_conference ON published_board (conference_id);
      ALTER TABLE poster_session
        ADD COLUMN version int NOT NULL DEFAULT 0,
        ADD COLUMN weights jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN weights_version int NOT NULL DEFAULT 0;
      CREATE INDEX poster_session_by_conference ON poster_session (conference_id);
      CREATE INDEX board_proposal_by_session ON board_proposal (poster_session_id, made_at);
      ALTER TABLE board_placement
        DROP CONSTRAINT board_placement_pkey,
        ADD CONSTRAINT one_poster_a_board PRIMARY KEY (poster_session_id, board_number) DEFERRABLE,
        DROP CONSTRAINT board_placement_submission_id_key,
        ADD CONSTRAINT one_board_a_poster UNIQUE (submission_id) DEFERRABLE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE board_placement
        DROP CONSTRAINT one_board_a_poster,
        ADD UNIQUE (submission_id),
        DROP CONSTRAINT one_poster_a_board,
        ADD PRIMARY KEY (poster_session_id, board_number);
      DROP INDEX board_proposal_by_session, poster_session_by_conference;
      ALTER TABLE poster_session DROP COLUMN weights_version, DROP COLUMN weights, DROP COLUMN version;
      DROP TABLE published_board, poster_presence, poster_acknowledgement, poster_change, floor_plan_thing, poster_record,
        poster_desk;
    `);
  }
}
