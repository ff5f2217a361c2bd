import { parentPort, workerData } from 'node:worker_threads';
import { type QapSolution, solveQap } from '@colloquy/engines/poster-layout';

/** A quadratic assignment instance: two n × n matrices, row by row. */
export interface QapInstance {
  readonly n: number;
  readonly flow: readonly number[];
  readonly distance: readonly number[];
}

/** What one thread is asked. At least one of the limits is given. */
export interface QapTask {
  readonly instance: QapInstance;
  readonly seed: string;
  /** By the clock on the wall. */
  readonly seconds?: number | undefined;
  /** How many swaps to price. */
  readonly iterations?: number | undefined;
}

/** Searches here and now. */
export function qapTask({ instance: { n, flow, distance }, seed, seconds, iterations }: QapTask): QapSolution {
  const end = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1000;
  return solveQap(n, flow, distance, { seed, iterations, until: () => performance.now() >= end });
}

const asked = workerData as { readonly qapTask?: QapTask } | null;
if (asked?.qapTask) parentPort?.postMessage(qapTask(asked.qapTask));
