import { JobCancelled, type RunningJob } from './job-handler';
import { type LinkedThread, runLinked } from './linked-thread';

/** How often a waiting person hears of a search. */
const REPORT_EVERY_MS = 500;
/** The time by which progress is told, of a search that is not told its seconds. */
const USUAL_SECONDS = 60;

/** A search that gets better answers the longer it runs. */
export interface ThreadSearch {
  /** The absolute path of the compiled module, from `require.resolve`, and its exported function. */
  readonly module: string;
  readonly name: string;
  /** For each thread, what it is to search. */
  readonly tasks: readonly unknown[];
  /** The time that it has; null: it ends by itself. */
  readonly seconds: number | null;
  /** What is said as long as nothing is found: `No timetable yet`. */
  readonly nothingYet: string;
}

/**
 * Searches in threads side by side, tells how far they are, and lets them end soon with the best so far where somebody cancels
 * the job or the program is to stop. Each tells the cost of the best that it has found.
 * @returns what each thread has found, in the order of the tasks
 */
export async function searchInThreads<Found>(
  job: Pick<RunningJob, 'report' | 'ending'>,
  { module, name, tasks, seconds, nothingYet }: ThreadSearch,
): Promise<Found[]> {
  let best = Number.POSITIVE_INFINITY;
  const threads = tasks.map(
    (task): LinkedThread<Found> =>
      runLinked<Found, { readonly cost: number }>({ module, name, args: [task], seconds }, ({ cost }) => {
        best = Math.min(best, cost);
      }),
  );
  const endSoon = (): void => {
    for (const thread of threads) thread.endSoon();
  };
  job.ending.addEventListener('abort', endSoon);
  if (job.ending.aborted) endSoon();
  const started = performance.now();
  let told = Promise.resolve();
  const timer = setInterval(() => {
    const passed = (performance.now() - started) / 1000;
    const share = 0.05 + 0.9 * Math.min(1, passed / (seconds ?? USUAL_SECONDS));
    const found = Number.isFinite(best) ? `The best so far costs ${Math.round(best)}` : nothingYet;
    told = told
      .then(() => job.report(share, `${found}, after ${Math.round(passed)} s`))
      .catch((error: unknown) => {
        if (error instanceof JobCancelled) endSoon();
      });
  }, REPORT_EVERY_MS);
  try {
    return await Promise.all(threads.map(({ output }) => output));
  } finally {
    clearInterval(timer);
    job.ending.removeEventListener('abort', endSoon);
    await told;
  }
}
