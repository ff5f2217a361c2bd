import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of submissions in all their versions, uploads on their way, and which stored bytes may belong to nobody. */
export class SubmissionFiles1700000042000 implements MigrationInterface {
  name = 'SubmissionFiles1700000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submission_file (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission (id),
        line uuid NOT NULL,
        version int NOT NULL CHECK (version > 0),
        purpose text NOT NULL CHECK (purpose ~ '^(poster|slides|image|answers\\.[A-Za-z0-9-]{1,100})$'),
        name text NOT NULL CHECK (name <> ''),
        type text NOT NULL,
        bytes int NOT NULL CHECK (bytes > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        sent_by uuid REFERENCES person (id),
        sent_at timestamptz NOT NULL DEFAULT now(),
        removed_by uuid REFERENCES person (id),
        removed_at timestamptz,
        UNIQUE (line, version)
      );
      CREATE INDEX submission_file_by_submission ON submission_file (submission_id);
      CREATE INDEX submission_file_by_hash ON submission_file (sha256);
      CREATE TABLE upload (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission (id),
        line uuid,
        purpose text NOT NULL,
        name text NOT NULL,
        type text NOT NULL,
        bytes int NOT NULL CHECK (bytes > 0),
        received int NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'refused', 'cancelled')),
        refusal jsonb,
        file_id uuid REFERENCES submission_file (id) ON DELETE CASCADE,
        sent_by uuid REFERENCES person (id),
        started_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX upload_by_submission ON upload (submission_id);
      CREATE TABLE loose_file (
        sha256 text PRIMARY KEY,
        since timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE file_address_key (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        key bytea NOT NULL CHECK (length(key) = 32)
      );
      CREATE FUNCTION loosen_file() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO loose_file (sha256) VALUES (OLD.sha256) ON CONFLICT DO NOTHING;
          RETURN OLD;
        END $$;
      CREATE TRIGGER submission_file_lets_go AFTER DELETE ON submission_file
        FOR EACH ROW EXECUTE FUNCTION loosen_file();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE upload, submission_file, loose_file, file_address_key');
    await runner.query('DROP FUNCTION loosen_file()');
  }
}
