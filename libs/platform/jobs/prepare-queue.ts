import { DELIVER_EVENT } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { runMigrations } from 'graphile-worker';
import { RUN_JOB } from './jobs';

/**
 * Creates or updates the queue's own tables, and queues again what has lost its place in it: the queue is not part of a
 * back-up, the jobs and events are. Run after the migrations; queueing twice does no harm.
 */
export async function prepareQueue(connectionString: string, db: Reader): Promise<void> {
  await runMigrations({ connectionString });
  await db.query(
    `SELECT graphile_worker.add_job($1, json_build_object('jobId', id), job_key => 'job-' || id, max_attempts => 3,
       run_at => coalesce(due_at, now()), job_key_mode => 'preserve_run_at') FROM job
     WHERE state IN ('queued', 'running') AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE key = 'job-' || job.id)`,
    [RUN_JOB],
  );
  await db.query(
    `SELECT graphile_worker.add_job($1, json_build_object('eventId', id), job_key => 'event-' || id,
       job_key_mode => 'preserve_run_at') FROM outbox_event
     WHERE delivered_at IS NULL AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE key = 'event-' || outbox_event.id)`,
    [DELIVER_EVENT],
  );
}
