import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far rooms are from each other, when they are closed, how long people rest between two talks, and how many are expected. */
export class RoomRules1700000071110 implements MigrationInterface {
  name = 'RoomRules1700000071110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE room_rules (
        conference_id uuid PRIMARY KEY REFERENCES conference (id),
        pause_minutes int NOT NULL DEFAULT 0 CHECK (pause_minutes >= 0),
        revision int NOT NULL DEFAULT 0
      );
      CREATE TABLE room_way (
        conference_id uuid NOT NULL REFERENCES conference (id),
        one_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
        minutes int NOT NULL CHECK (minutes > 0),
        CHECK (one_id < other_id),
        PRIMARY KEY (one_id, other_id)
      );
      CREATE INDEX room_way_by_conference ON room_way (conference_id);
      CREATE INDEX room_way_by_other ON room_way (other_id);
      CREATE TABLE room_closed (
        conference_id uuid NOT NULL REFERENCES conference (id),
        room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
        block_id uuid NOT NULL REFERENCES block (id) ON DELETE CASCADE,
        PRIMARY KEY (room_id, block_id)
      );
      CREATE INDEX room_closed_by_conference ON room_closed (conference_id);
      CREATE INDEX room_closed_by_block ON room_closed (block_id);
      ALTER TABLE timetable_talk ADD COLUMN audience int CHECK (audience > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE timetable_talk DROP COLUMN audience;
      DROP TABLE room_closed, room_way, room_rules;
    `);
  }
}
