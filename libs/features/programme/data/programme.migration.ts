import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Releases, never changed once published, and the files made from them. */
export class Programme1700000008000 implements MigrationInterface {
  name = 'Programme1700000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE release (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        number int NOT NULL CHECK (number > 0),
        published_at timestamptz NOT NULL,
        published_by uuid REFERENCES person (id),
        value jsonb NOT NULL,
        UNIQUE (conference_id, number)
      );
      CREATE TABLE release_output (
        release_id uuid NOT NULL REFERENCES release (id),
        path text NOT NULL,
        media_type text NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint NOT NULL,
        PRIMARY KEY (release_id, path)
      );
      CREATE TRIGGER release_is_never_changed BEFORE UPDATE OR DELETE ON release
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER release_output_is_never_changed BEFORE UPDATE OR DELETE ON release_output
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release_output, release');
  }
}
