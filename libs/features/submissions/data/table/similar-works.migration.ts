import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Works whose texts are nearly the same, of which versions that was found, and when all were compared last. */
export class SimilarWorks1700000046000 implements MigrationInterface {
  name = 'SimilarWorks1700000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE works_compared (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        at timestamptz NOT NULL
      );
      CREATE TABLE similar_works (
        one uuid NOT NULL REFERENCES submission (id),
        other uuid NOT NULL REFERENCES submission (id),
        one_version int NOT NULL,
        other_version int NOT NULL,
        one_shares int NOT NULL CHECK (one_shares BETWEEN 0 AND 100),
        other_shares int NOT NULL CHECK (other_shares BETWEEN 0 AND 100),
        different boolean NOT NULL DEFAULT false,
        PRIMARY KEY (one, other),
        CHECK (one < other)
      );
      CREATE INDEX similar_works_by_other ON similar_works (other)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE similar_works, works_compared');
  }
}
