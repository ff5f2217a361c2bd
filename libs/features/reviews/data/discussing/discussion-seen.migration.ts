import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which posts of discussions somebody has read: theirs alone, so that what is new stands out. */
export class DiscussionSeen1700000067000 implements MigrationInterface {
  name = 'DiscussionSeen1700000067000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussion_seen (
        post_id uuid NOT NULL REFERENCES discussion_post (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (post_id, person_id)
      );
      CREATE INDEX discussion_seen_by_person ON discussion_seen (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE discussion_seen');
  }
}
