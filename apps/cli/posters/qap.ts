import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { QapSolution } from '@colloquy/engines/poster-layout';
import { readText, Unreadable } from '../outcome';
import type { QapInstance, QapTask } from './qap-task';

/** How long a search takes where nobody says. */
export const QAP_SECONDS = 10;

/** Reads the format of QAPLIB: n, then two n × n matrices, numbers parted by space. */
export function readQap(file: string): QapInstance {
  const text = readText(file);
  const words = [...text.matchAll(/\S+/g)];
  const refused = (message: string, at: number): Unreadable => {
    const lines = text.slice(0, at).split('\n');
    const column = String((lines.at(-1) ?? '').length + 1);
    return new Unreadable(`${file}: this is no QAPLIB instance.`, [{ message, line: lines.length, column }]);
  };
  const bad = words.find(([word]) => !Number.isFinite(Number(word)));
  if (bad) throw refused(`“${bad[0]}” is not a number.`, bad.index);
  const [n = 0, ...entries] = words.map(([word]) => Number(word));
  if (!Number.isInteger(n) || n < 1) throw refused('It begins with n, a whole number from 1.', words[0]?.index ?? 0);
  const wanted = 2 * n * n;
  if (entries.length !== wanted) {
    const first = words[wanted + 1]?.index ?? text.length;
    const amiss = entries.length < wanted ? 'the file ends too soon' : 'here begins what is too much';
    throw refused(
      `After n come two matrices of n × n numbers: for n = ${n} that is ${wanted} numbers, not ${entries.length}; ${amiss}.`,
      first,
    );
  }
  return { n, flow: entries.slice(0, n * n), distance: entries.slice(n * n) };
}

function inThread(task: QapTask): Promise<QapSolution> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'qap-task.js'), { workerData: { qapTask: task } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** What limits a search, and with how many threads. */
export interface QapFlags {
  readonly seconds?: number;
  readonly iterations?: number;
  readonly seed: string;
  readonly threads?: number;
}

/**
 * Searches an instance with several seeds at once and prints the best permutation and its cost: the first thread has the
 * seed itself, each further one a seed derived from it, and threads do not talk to each other.
 */
export async function solveQapFile(file: string, { seconds, iterations, seed, threads }: QapFlags): Promise<void> {
  const instance = readQap(file);
  const isRepeatable = iterations !== undefined;
  const count = threads ?? (isRepeatable ? 1 : availableParallelism());
  const limits = { seconds: seconds ?? (isRepeatable ? undefined : QAP_SECONDS), iterations };
  const found = await Promise.all(
    Array.from({ length: count }, (_, thread) =>
      inThread({ instance, seed: thread === 0 ? seed : `${seed}/${thread}`, ...limits }),
    ),
  );
  const { permutation, cost } = found.reduce((best, next) => (next.cost < best.cost ? next : best));
  console.log(permutation.map((place) => place + 1).join(' '));
  console.log(`cost ${cost}`);
}
