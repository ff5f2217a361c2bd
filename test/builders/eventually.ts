import { setTimeout as wait } from 'node:timers/promises';

/** Half a minute at least: on a busy machine two servers share one core with the browser. */
const TRIES = 600;
const PAUSE_MS = 50;

/** Tries again until the attempt succeeds: for what the server does on its own, a moment after it has answered. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await wait(PAUSE_MS);
    }
  }
}
