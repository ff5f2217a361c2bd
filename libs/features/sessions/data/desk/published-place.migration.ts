import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the published programme has each talk: people have made plans by it, so a new timetable moves few of them. */
export class PublishedPlace1700000071000 implements MigrationInterface {
  name = 'PublishedPlace1700000071000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_place (
        submission_id uuid PRIMARY KEY REFERENCES submission (id),
        conference_id uuid NOT NULL REFERENCES conference (id),
        block_id uuid NOT NULL REFERENCES block (id) ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
        starts_at timestamptz NOT NULL
      );
      CREATE INDEX published_place_by_conference ON published_place (conference_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE published_place');
  }
}
