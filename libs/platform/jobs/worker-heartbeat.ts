import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';

const BEAT_EVERY_MS = 10_000;
const DEAD_AFTER = '60 seconds';

/**
 * Tells living workers from dead ones. The queue keeps a job locked for hours when its worker is killed; a worker that
 * has not beaten for a minute is taken for dead and its jobs are freed for the others.
 */
export class WorkerHeartbeat {
  private readonly logger = new Logger('jobs');
  private readonly mine = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly dataSource: DataSource) {}

  start(): void {
    this.timer = setInterval(() => {
      void this.beatAndRelease().catch((error: Error) => this.logger.warn(`no heartbeat: ${error.message}`));
    }, BEAT_EVERY_MS);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Marks a worker of this process as living. */
  async beat(workerId: string): Promise<void> {
    this.mine.add(workerId);
    await this.dataSource.query(
      'INSERT INTO worker_heartbeat (worker_id) VALUES ($1) ON CONFLICT (worker_id) DO UPDATE SET at = clock_timestamp()',
      [workerId],
    );
  }

  /** Frees the jobs of workers that have not beaten for a minute. */
  async releaseTheDead(): Promise<void> {
    await this.dataSource.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
       WHERE locked_by IS NOT NULL AND locked_at < now() - interval '${DEAD_AFTER}'
         AND NOT EXISTS (SELECT 1 FROM worker_heartbeat WHERE worker_id = locked_by AND at > now() - interval '${DEAD_AFTER}')
       HAVING count(*) > 0`,
    );
    await this.dataSource.query(`DELETE FROM worker_heartbeat WHERE at < now() - interval '1 day'`);
  }

  private async beatAndRelease(): Promise<void> {
    for (const workerId of this.mine) await this.beat(workerId);
    await this.releaseTheDead();
  }
}
