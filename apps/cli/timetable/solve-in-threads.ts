import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SolveOutcome } from '@colloquy/engines/timetabling';
import { type SolveTask, solveTask } from './solve-task';

function inThread(task: SolveTask): Promise<SolveOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'solve-task.js'), { workerData: { solveTask: task } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * Solves with several seeds at once, and gives the cheapest timetable: the first thread has the seed itself, each further
 * one a seed derived from it. Threads do not talk to each other, so that the answer depends on the task and their number.
 */
export async function solveInThreads(task: SolveTask, threads: number): Promise<SolveOutcome> {
  if (threads === 1) return solveTask(task);
  const seeds = Array.from({ length: threads }, (_, thread) => (thread === 0 ? task.seed : `${task.seed}/${thread}`));
  const outcomes = await Promise.all(seeds.map((seed) => inThread({ ...task, seed })));
  const costOf = (outcome: SolveOutcome): number => (outcome.solved ? outcome.cost : Number.POSITIVE_INFINITY);
  return outcomes.reduce((best, outcome) => (costOf(outcome) < costOf(best) ? outcome : best));
}
