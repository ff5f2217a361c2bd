import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list of sections, each with id, heading, help, and a word limit or none. */
const areSections = (column: string): string => `
  CHECK (jsonb_array_length(${column}) = jsonb_array_length(jsonb_path_query_array(${column}, '$[*] ? (
    @.id.type() == "string" && @.heading.type() == "string" && @.heading != "" && @.help.type() == "string"
    && (@.wordLimit.type() == "null" || @.wordLimit > 0))')))`;

/**
 * What a conference asks of an abstract, in one row; a conference without one has the usual rules. A section keeps its
 * id for as long as texts are written under it: taken out, it is kept in `removed_sections` and can be put back.
 */
export class AbstractRules1700000041000 implements MigrationInterface {
  name = 'AbstractRules1700000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE abstract_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        sections jsonb NOT NULL ${areSections('sections')},
        removed_sections jsonb NOT NULL DEFAULT '[]' ${areSections('removed_sections')},
        min_keywords int NOT NULL CHECK (min_keywords >= 0),
        max_keywords int NOT NULL CHECK (max_keywords >= min_keywords),
        max_authors int NOT NULL CHECK (max_authors > 0),
        sign_off text NOT NULL CHECK (sign_off IN ('none', 'asked', 'required')),
        grace_minutes int NOT NULL CHECK (grace_minutes >= 0),
        undo_hours int NOT NULL CHECK (undo_hours >= 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE abstract_rules');
  }
}
