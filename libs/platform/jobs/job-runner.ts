import { DomainError } from '@colloquy/kernel';
import { DELIVER_EVENT, EventDelivery } from '@colloquy/platform/acts';
import { Injectable, Logger } from '@nestjs/common';
import { parseCronItems, Logger as QueueLogger, type Runner, run } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { ENDED_WORK_IS_KEPT } from './ended-work';
import { JobCancelled, type JobHandler } from './job-handler';
import { RUN_JOB } from './jobs';
import { WorkerHeartbeat } from './worker-heartbeat';

interface JobRow {
  id: string;
  kind: string;
  conference_id: string;
  requested_by: string | null;
  input: unknown;
  cancel_asked: boolean;
}

/** The task under which what is due every hour is queued. */
const EVERY_HOUR = 'every-hour';

/** Claims queued work from the database and runs it. Any number of processes may do so; each job has one winner. */
@Injectable()
export class JobRunner {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly chores: (() => Promise<void>)[] = [];
  private readonly logger = new Logger('jobs');
  private runner: Runner | null = null;
  private heartbeat: WorkerHeartbeat | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventDelivery,
  ) {}

  /** Called by a feature's module as it starts. */
  register(handler: JobHandler): void {
    this.handlers.set(handler.kind, handler);
  }

  /** Has something done every hour, by one of the processes. It must bear being done again. */
  everyHour(chore: () => Promise<void>): void {
    this.chores.push(chore);
  }

  /** Starts working. Long solves run in threads of their own, so two at a time leave the process answering. */
  async start(connectionString: string): Promise<void> {
    this.heartbeat = new WorkerHeartbeat(this.dataSource);
    await this.heartbeat.releaseTheDead();
    this.runner = await run({
      preset: ENDED_WORK_IS_KEPT,
      connectionString,
      concurrency: 2,
      noHandleSignals: true,
      parsedCronItems: parseCronItems([{ task: EVERY_HOUR, match: '7 * * * *' }]),
      logger: new QueueLogger(() => (level, message) => this.pass(level, message)),
      taskList: {
        [RUN_JOB]: async (payload, helpers) => {
          await this.heartbeat?.beat(helpers.job.locked_by ?? '');
          await this.runJob((payload as { jobId: string }).jobId, helpers.job.attempts >= helpers.job.max_attempts);
        },
        [EVERY_HOUR]: () => this.doChores(),
        [DELIVER_EVENT]: (payload) => this.events.deliver((payload as { eventId: string }).eventId),
      },
    });
    this.heartbeat.start();
  }

  /** Lets running jobs come to their end, which those that can hasten, then stops. It goes on living until then. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.runner?.stop();
    this.heartbeat?.stop();
    this.runner = null;
  }

  /** The queue's own messages; payloads never reach the log, and its chatter only at the level for debugging. */
  private pass(level: string, message: string): void {
    if (level === 'error') this.logger.error(message);
    else if (level === 'warning') this.logger.warn(message);
    else this.logger.debug(message);
  }

  private async doChores(): Promise<void> {
    for (const chore of this.chores) await chore();
  }

  private async runJob(id: string, lastAttempt: boolean): Promise<void> {
    const [row]: JobRow[] = await this.dataSource.query(
      `SELECT id, kind, conference_id, requested_by, input, cancel_asked FROM job WHERE id = $1 AND state IN ('queued', 'running')`,
      [id],
    );
    if (!row) return;
    const handler = this.handlers.get(row.kind);
    if (!handler)
      return this.finish(id, 'failed', null, `This version of the program knows no work called "${row.kind}".`);
    await this.dataSource.query(`UPDATE job SET state = 'running', started_at = now() WHERE id = $1`, [id]);
    try {
      const result = await handler.run({
        id,
        conferenceId: row.conference_id,
        requestedBy: row.requested_by,
        input: row.input,
        report: (progress, note) => this.report(id, progress, note),
        ending: this.ending.signal,
      });
      await this.finish(id, 'done', result, null);
    } catch (error) {
      if (error instanceof JobCancelled) return this.finish(id, 'cancelled', null, null);
      if (error instanceof DomainError) return this.finish(id, 'failed', null, error.message);
      this.logger.error(`job ${row.kind} ${id}: ${error instanceof Error ? error.stack : 'not an error'}`);
      if (lastAttempt) await this.finish(id, 'failed', null, 'Something went wrong on our side; it has been logged.');
      throw error;
    }
  }

  private async report(id: string, progress: number, note: string): Promise<void> {
    const [rows] = (await this.dataSource.query(
      'UPDATE job SET progress = $2, note = $3 WHERE id = $1 RETURNING cancel_asked',
      [id, progress, note],
    )) as [{ cancel_asked: boolean }[]];
    if (rows[0]?.cancel_asked) throw new JobCancelled();
  }

  private async finish(id: string, state: string, result: unknown, error: string | null): Promise<void> {
    await this.dataSource.query(
      `UPDATE job SET state = $2, progress = CASE $2 WHEN 'done' THEN 1 ELSE progress END, result = $3, error = $4, ended_at = now() WHERE id = $1`,
      [id, state, JSON.stringify(result ?? null), error],
    );
  }
}
