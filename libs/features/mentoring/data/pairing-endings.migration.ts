import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A pairing ends with the decline of its work, and comes back with a withdrawal that is undone: it remembers where it stood.
 * What still stood beside declined works ends here.
 */
export class PairingEndings1700000055000 implements MigrationInterface {
  name = 'PairingEndings1700000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pairing DROP CONSTRAINT pairing_ended_because_check,
        ADD CONSTRAINT pairing_ended_because_check CHECK (ended_because IN
          ('work-withdrawn', 'work-declined', 'mentor-withdrew', 're-paired', 'ended-by-organisers')),
        ADD COLUMN ended_from text CHECK (ended_from IN ('published', 'accepted', 'active'));
      DELETE FROM pairing g USING submission s
        WHERE s.id = g.submission_id AND s.state = 'declined' AND g.state = 'proposed';
      UPDATE pairing g SET state = 'ended', ended_because = 'work-declined', since = now() FROM submission s
        WHERE s.id = g.submission_id AND s.state = 'declined' AND g.state IN ('published', 'accepted', 'active');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE pairing SET ended_because = 'ended-by-organisers' WHERE ended_because = 'work-declined';
      ALTER TABLE pairing DROP COLUMN ended_from, DROP CONSTRAINT pairing_ended_because_check,
        ADD CONSTRAINT pairing_ended_because_check
          CHECK (ended_because IN ('work-withdrawn', 'mentor-withdrew', 're-paired', 'ended-by-organisers'));
    `);
  }
}
