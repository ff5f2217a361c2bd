import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes after a release: who has said that they come, who waits in which order, and what is to be revised by when. */
export class Answering1700000065100 implements MigrationInterface {
  name = 'Answering1700000065100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE answer_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL,
        answer_days int NOT NULL CHECK (answer_days BETWEEN 1 AND 90),
        offer_days int NOT NULL CHECK (offer_days BETWEEN 1 AND 90),
        revise_days int NOT NULL CHECK (revise_days BETWEEN 1 AND 90),
        moves_by_itself boolean NOT NULL
      );
      CREATE TABLE place_answer (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        type text NOT NULL CHECK (type IN ('talk', 'lightning-talk', 'poster')),
        offered_at timestamptz NOT NULL DEFAULT now(),
        answer_by timestamptz NOT NULL,
        from_waitlist boolean NOT NULL DEFAULT false,
        asked_at timestamptz,
        reminded_at timestamptz,
        declined_at timestamptz
      );
      CREATE TABLE place_key (
        submission_id uuid NOT NULL REFERENCES place_answer (submission_id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person (id),
        key_hash bytea NOT NULL,
        PRIMARY KEY (submission_id, person_id)
      );
      CREATE TABLE waiting_order (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        position int NOT NULL
      );
      CREATE TABLE revision (
        submission_id uuid NOT NULL REFERENCES submission (id),
        round int NOT NULL,
        from_version int NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        revise_by timestamptz NOT NULL,
        reminded_at timestamptz,
        returned_at timestamptz,
        PRIMARY KEY (submission_id, round)
      );
      CREATE TABLE answer_sharing (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        since timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE answer_sharing, revision, waiting_order, place_key, place_answer, answer_rules',
    );
  }
}
