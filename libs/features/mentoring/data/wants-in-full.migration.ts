import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What else keeps two apart or brings them together: whom they ask for by name, pathways, whose student a mentor is, which
 * modules are marked and taken. In private: who is close to whom, and whom a complaint keeps apart.
 */
export class WantsInFull1700000055100 implements MigrationInterface {
  name = 'WantsInFull1700000055100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mentor_profile
        ADD COLUMN pathway text NOT NULL DEFAULT '',
        ADD COLUMN supervisors text[] NOT NULL DEFAULT '{}',
        ADD COLUMN marks text[] NOT NULL DEFAULT '{}',
        ADD COLUMN asks_for text[] NOT NULL DEFAULT '{}';
      ALTER TABLE help_wanted
        ADD COLUMN pathway text NOT NULL DEFAULT '',
        ADD COLUMN modules text[] NOT NULL DEFAULT '{}',
        ADD COLUMN asks_for text[] NOT NULL DEFAULT '{}';
      ALTER TABLE not_with
        ADD COLUMN kind text NOT NULL DEFAULT 'wish' CHECK (kind IN ('wish', 'close')),
        DROP CONSTRAINT not_with_pkey,
        ADD PRIMARY KEY (conference_id, person_id, kind, words);
      CREATE TABLE kept_apart (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        other_id uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (conference_id, person_id, other_id)
      );
      CREATE INDEX kept_apart_other ON kept_apart (other_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE kept_apart;
      DELETE FROM not_with WHERE kind = 'close';
      ALTER TABLE not_with DROP CONSTRAINT not_with_pkey, DROP COLUMN kind, ADD PRIMARY KEY (conference_id, person_id, words);
      ALTER TABLE help_wanted DROP COLUMN asks_for, DROP COLUMN modules, DROP COLUMN pathway;
      ALTER TABLE mentor_profile DROP COLUMN asks_for, DROP COLUMN marks, DROP COLUMN supervisors, DROP COLUMN pathway;
    `);
  }
}
