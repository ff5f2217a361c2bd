import { runInThread } from '@colloquy/platform/jobs';

/** A copy without traces, as `withoutTraces` makes it, in a thread with a limit of time and memory: large files hold up nobody. */
export function withoutTracesInThread(type: string, bytes: Uint8Array): Promise<Uint8Array> {
  const limits = { milliseconds: 30_000, megabytes: 512 };
  return runInThread(require.resolve('./without-traces'), 'withoutTraces', [type, bytes], limits);
}
