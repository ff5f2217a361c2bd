import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds for reviewing in a conference. */
export class ReviewingRules1700000061000 implements MigrationInterface {
  name = 'ReviewingRules1700000061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reviewing_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        version int NOT NULL DEFAULT 1,
        anonymity text NOT NULL DEFAULT 'single' CHECK (anonymity IN ('open', 'single', 'double')),
        wanted int NOT NULL DEFAULT 3 CHECK (wanted BETWEEN 1 AND 10),
        least int NOT NULL DEFAULT 2 CHECK (least BETWEEN 1 AND wanted),
        experienced boolean NOT NULL DEFAULT true,
        labs_apart boolean NOT NULL DEFAULT true,
        others text NOT NULL DEFAULT 'after-own' CHECK (others IN ('after-own', 'never')),
        discussion boolean NOT NULL DEFAULT true
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reviewing_rules');
  }
}
