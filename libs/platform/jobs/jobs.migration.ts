import type { FeatureSchema } from '@colloquy/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DueJobs1700000064050 } from './due-jobs.migration';

/** Jobs as people see them, and which workers are alive; the queue itself has a schema of its own. */
export class Jobs1700000000110 implements MigrationInterface {
  name = 'Jobs1700000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE job (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        conference_id uuid NOT NULL,
        requested_by uuid,
        input jsonb NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        progress real NOT NULL DEFAULT 0,
        note text NOT NULL DEFAULT '',
        result jsonb,
        error text,
        cancel_asked boolean NOT NULL DEFAULT false,
        queued_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        ended_at timestamptz
      );
      CREATE INDEX job_by_conference ON job (conference_id, queued_at);
      CREATE TABLE worker_heartbeat (worker_id text PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_heartbeat, job');
  }
}

/** The tables of this room. */
export const JOBS_SCHEMA: FeatureSchema = { entities: [], migrations: [Jobs1700000000110, DueJobs1700000064050] };
