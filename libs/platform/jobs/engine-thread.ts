import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { errorFrom, failureOf, type ThreadFailure } from './thread-failure';

interface Call {
  /** The compiled module that exports the function. */
  readonly module: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What a thread may use before it is ended, for input that strangers have made; and what ends it before. */
export interface ThreadLimits {
  readonly milliseconds?: number;
  /** Of its own heap. */
  readonly megabytes?: number;
  readonly ending?: AbortSignal;
}

type Reply<Output> = { readonly output: Output } | { readonly failure: ThreadFailure };

/**
 * Runs one pure function in a thread of its own, so that a long solve or build never keeps a request waiting.
 * Arguments and result are copied (structured clone): plain values only.
 *
 * @param module the absolute path of the compiled module, from `require.resolve`
 * @param name the exported function; may be asynchronous
 * @throws Error with the code `THREAD_TOOK_TOO_LONG` or `ERR_WORKER_OUT_OF_MEMORY` where it went beyond its limits, and
 *   `THREAD_WAS_ENDED` where the signal said so
 */
export function runInThread<Output>(
  module: string,
  name: string,
  args: readonly unknown[],
  { milliseconds, megabytes, ending }: ThreadLimits = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, {
      workerData: { module, name, args } satisfies Call,
      ...(megabytes ? { resourceLimits: { maxOldGenerationSizeMb: megabytes } } : {}),
    });
    const end = (why: string, code: string): void => {
      reject(Object.assign(new Error(`The thread for ${name} ${why}.`), { code }));
      void worker.terminate();
    };
    const endNow = (): void => end('was ended', 'THREAD_WAS_ENDED');
    const timer = milliseconds
      ? setTimeout(() => end('took too long', 'THREAD_TOOK_TOO_LONG'), milliseconds)
      : undefined;
    ending?.addEventListener('abort', endNow);
    worker.once('exit', () => {
      clearTimeout(timer);
      ending?.removeEventListener('abort', endNow);
    });
    if (ending?.aborted) endNow();
    worker.once('message', (reply: Reply<Output>) => {
      if ('output' in reply) resolve(reply.output);
      else reject(errorFrom(reply.failure));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread for ${name} ended with code ${code}.`));
    });
  });
}

async function answer({ module, name, args }: Call): Promise<void> {
  try {
    const functions = (await import(module)) as Record<string, (...args: readonly unknown[]) => unknown>;
    const call = functions[name];
    if (!call) throw new Error(`${module} exports no function ${name}.`);
    parentPort?.postMessage({ output: await call(...args) });
  } catch (error) {
    parentPort?.postMessage({ failure: failureOf(error) });
  }
}

if (!isMainThread && workerData && 'module' in (workerData as Call)) void answer(workerData as Call);
