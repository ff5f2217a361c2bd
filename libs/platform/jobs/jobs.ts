import { type Id, type Instant, newId } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How far a job is. */
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Long work on behalf of a person, as everybody who waits for it sees it. */
export interface Job {
  readonly id: Id;
  readonly kind: string;
  readonly conferenceId: Id;
  readonly requestedBy: Id | null;
  readonly state: JobState;
  /** From 0 to 1. */
  readonly progress: number;
  /** What it is doing, in words. */
  readonly note: string;
  /** What it made, when done: ids of a proposal or a release. */
  readonly result: unknown;
  /** Why it failed, in words. */
  readonly error: string | null;
}

/** The task under which every job is queued. */
export const RUN_JOB = 'run-job';

const COLUMNS = `id, kind, conference_id AS "conferenceId", requested_by AS "requestedBy", state, progress, note, result, error`;

/** Queues jobs and answers how far they are. */
@Injectable()
export class Jobs {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Queues a job in the transaction of the act that asks for it: rolled back together, run only after the commit.
   * @param job.at the moment before which it is not run
   * @returns the job's id
   */
  async enqueue(
    tx: Transaction,
    context: ActContext,
    job: { kind: string; conferenceId: Id; input: unknown; at?: Instant },
  ): Promise<Id> {
    const id = newId();
    await tx.query(
      'INSERT INTO job (id, kind, conference_id, requested_by, input, due_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        ...[id, job.kind, job.conferenceId, context.viewer.personId],
        ...[JSON.stringify(job.input ?? null), job.at ?? null],
      ],
    );
    await tx.query(
      `SELECT graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 3,
         run_at => coalesce($4::timestamptz, now()))`,
      [RUN_JOB, JSON.stringify({ jobId: id }), `job-${id}`, job.at ?? null],
    );
    return id;
  }

  /** The job, or null where there is none. */
  async find(id: Id): Promise<Job | null> {
    const [job]: Job[] = await this.dataSource.query(`SELECT ${COLUMNS} FROM job WHERE id = $1`, [id]);
    return job ?? null;
  }

  /** Asks a job to stop. A queued one never starts; a running one stops at its next report of progress. */
  async cancel(tx: Transaction, id: Id): Promise<void> {
    await tx.query(
      `UPDATE job SET cancel_asked = true, state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END WHERE id = $1`,
      [id],
    );
  }
}
