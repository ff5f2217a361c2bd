import { runInThread } from '@colloquy/platform/jobs';
import type { CheckedFile, FileToCheck } from './check-file';

/** Files that are checked at the same time; others wait for their turn. */
const AT_ONCE = 2;
const LONGEST_MS = 10_000;
const MOST_MEGABYTES = 96;

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Checks a file in a thread with a limit of time and memory, so that no file holds up or brings down the server.
 * A check that reaches a limit refuses the file.
 */
export async function checkInThread(file: FileToCheck): Promise<CheckedFile> {
  if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  else running += 1;
  try {
    const limits = { milliseconds: LONGEST_MS, megabytes: MOST_MEGABYTES };
    return await runInThread<CheckedFile>(require.resolve('./check-file'), 'checkFile', [file], limits);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_WORKER_OUT_OF_MEMORY' && code !== 'THREAD_TOOK_TOO_LONG') throw error;
    return { refusal: { code: 'file-unusual', message: 'This file is too tangled to be checked. Save it anew.' } };
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
