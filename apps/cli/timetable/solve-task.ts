import { parentPort, workerData } from 'node:worker_threads';
import {
  type SolveOutcome,
  solve,
  type TimetableInstance,
  type TimetableSolution,
} from '@colloquy/engines/timetabling';

/** What one thread is asked. At least one of the limits is given. */
export interface SolveTask {
  readonly instance: TimetableInstance;
  readonly seed: string;
  /** By the clock on the wall. */
  readonly seconds?: number | undefined;
  readonly iterations?: number | undefined;
  /** A timetable to improve. */
  readonly start?: TimetableSolution | undefined;
}

/** A timetable that is cheaper than all before. */
export interface Found {
  readonly cost: number;
  /** Since the search began. */
  readonly seconds: number;
}

const SECONDS_BETWEEN_NEWS = 0.1;

/** What a thread says: news while it searches, and at the end its outcome. */
export type ThreadMessage = { readonly found: Found } | { readonly outcome: SolveOutcome };

/** How the search is told to end with the best so far: whoever asks writes a 1 into the only place of it. */
export type StopSwitch = Int32Array;

/** Solves a task here and now. */
export function solveTask(
  { instance, seed, seconds, iterations, start }: SolveTask,
  stop: StopSwitch,
  onFound: (found: Found) => void,
): SolveOutcome {
  const begun = performance.now();
  const passed = (): number => (performance.now() - begun) / 1000;
  let told = Number.NEGATIVE_INFINITY;
  const isStopped = (): boolean => Atomics.load(stop, 0) === 1;
  return solve(instance, {
    seed,
    iterations,
    spent: seconds === undefined ? undefined : () => passed() / seconds,
    deadline: isStopped,
    onProgress: ({ cost }) => {
      if (passed() - told < SECONDS_BETWEEN_NEWS) return;
      told = passed();
      onFound({ cost, seconds: told });
    },
    ...(start ? { start } : {}),
  });
}

const asked = workerData as { readonly solveTask?: SolveTask; readonly stop: StopSwitch } | null;
if (asked?.solveTask) {
  const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);
  tell({ outcome: solveTask(asked.solveTask, asked.stop, (found) => tell({ found })) });
}
