import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SolveOutcome } from '@colloquy/engines/timetabling';
import type { Found, SolveTask, StopSwitch, ThreadMessage } from './solve-task';

function inThread(task: SolveTask, stop: StopSwitch, onFound: (found: Found) => void): Promise<SolveOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'solve-task.js'), { workerData: { solveTask: task, stop } });
    worker.on('message', (message: ThreadMessage) => {
      if ('found' in message) onFound(message.found);
      else resolve(message.outcome);
    });
    worker.once('error', reject);
  });
}

/**
 * Solves with several seeds at once, and gives the cheapest timetable: the first thread has the seed itself, each further
 * one a seed derived from it. Threads do not talk to each other, so that the answer depends on the task and their number.
 * @param onFound told of every timetable that is cheaper than all before, whichever thread found it
 * @param signal ends the search with the best so far
 */
export async function solveInThreads(
  task: SolveTask,
  { threads, onFound, signal }: { threads: number; onFound: (found: Found) => void; signal: AbortSignal },
): Promise<SolveOutcome> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  signal.addEventListener('abort', () => Atomics.store(stop, 0, 1), { once: true });
  let least = Number.POSITIVE_INFINITY;
  const tell = (found: Found): void => {
    if (found.cost >= least) return;
    least = found.cost;
    onFound(found);
  };
  const seeds = Array.from({ length: threads }, (_, thread) => (thread === 0 ? task.seed : `${task.seed}/${thread}`));
  const outcomes = await Promise.all(seeds.map((seed) => inThread({ ...task, seed }, stop, tell)));
  const costOf = (outcome: SolveOutcome): number => (outcome.solved ? outcome.cost : Number.POSITIVE_INFINITY);
  return outcomes.reduce((best, outcome) => (costOf(outcome) < costOf(best) ? outcome : best));
}
