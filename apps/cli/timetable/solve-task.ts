import { parentPort, workerData } from 'node:worker_threads';
import { type SolveOutcome, solve, type TimetableInstance } from '@colloquy/engines/timetabling';

/** What one thread is asked. At least one of the limits is given. */
export interface SolveTask {
  readonly instance: TimetableInstance;
  readonly seed: string;
  /** By the clock on the wall. */
  readonly seconds?: number | undefined;
  readonly iterations?: number | undefined;
}

/** Solves a task here and now. */
export function solveTask({ instance, seed, seconds, iterations }: SolveTask): SolveOutcome {
  const start = performance.now();
  const spent = seconds === undefined ? undefined : () => (performance.now() - start) / 1000 / seconds;
  return solve(instance, { seed, spent, iterations });
}

const asked = workerData as { readonly solveTask?: SolveTask } | null;
if (asked?.solveTask) parentPort?.postMessage(solveTask(asked.solveTask));
