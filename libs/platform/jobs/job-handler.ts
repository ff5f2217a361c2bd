import type { Id } from '@colloquy/kernel';

/** What a handler is told about its job. */
export interface RunningJob<Input = unknown> {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly requestedBy: Id | null;
  readonly input: Input;
  /** Says how far the work is (0 to 1) and what it does now. Throws where the job has been cancelled. */
  report(progress: number, note: string): Promise<void>;
  /** Aborted when the program is to stop: work that can end sooner ends then with what it has. */
  readonly ending: AbortSignal;
}

/** The work of one kind of job. Runs at least once: a worker that dies is followed by another attempt. */
export interface JobHandler<Input = unknown, Result = unknown> {
  readonly kind: string;
  run(job: RunningJob<Input>): Promise<Result>;
}

/** Thrown by `report` to end a job that somebody has cancelled. */
export class JobCancelled extends Error {}
