import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { errorFrom, failureOf, type ThreadFailure } from './thread-failure';

interface LinkedCall {
  /** The compiled module that exports the function. */
  readonly linked: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly flag: SharedArrayBuffer;
  readonly seconds: number | null;
}

type Reply<Output, Note> = { readonly output: Output } | { readonly note: Note } | { readonly failure: ThreadFailure };

/** How long work in a thread knows where it is: given as its last argument to the function that runs there. */
export interface ThreadLink<Note> {
  /** The share of the allowed seconds that has passed; 1 as soon as somebody wants it to end. */
  spent(): number;
  /** Tells whoever waits how far it is. */
  tell(note: Note): void;
}

/** Work in a thread that can be asked to come to its end with what it has. */
export interface LinkedThread<Output> {
  readonly output: Promise<Output>;
  /** Lets it end soon: `spent` says 1 from now on. */
  endSoon(): void;
}

/**
 * Runs a function that gets better answers the longer it runs in a thread of its own; it is told how much of its time has
 * passed, and tells how far it is.
 * @param call.module the absolute path of the compiled module, from `require.resolve`
 * @param call.seconds the time that it has; null: it ends by itself, unless it is asked to
 */
export function runLinked<Output, Note>(
  call: {
    readonly module: string;
    readonly name: string;
    readonly args: readonly unknown[];
    readonly seconds: number | null;
  },
  onNote: (note: Note) => void,
): LinkedThread<Output> {
  const flag = new SharedArrayBuffer(4);
  const { module: linked, name, args, seconds } = call;
  const worker = new Worker(__filename, { workerData: { linked, name, args, flag, seconds } satisfies LinkedCall });
  const output = new Promise<Output>((resolve, reject) => {
    worker.on('message', (reply: Reply<Output, Note>) => {
      if ('note' in reply) onNote(reply.note);
      else if ('output' in reply) resolve(reply.output);
      else reject(errorFrom(reply.failure));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread for ${name} ended with code ${code}.`));
    });
  });
  return { output, endSoon: () => void Atomics.store(new Int32Array(flag), 0, 1) };
}

async function answer({ linked, name, args, flag, seconds }: LinkedCall): Promise<void> {
  const ending = new Int32Array(flag);
  const start = performance.now();
  const link: ThreadLink<unknown> = {
    spent() {
      if (Atomics.load(ending, 0) === 1) return 1;
      return seconds === null ? 0 : Math.min(1, (performance.now() - start) / (seconds * 1000));
    },
    tell: (note) => parentPort?.postMessage({ note }),
  };
  try {
    const functions = (await import(linked)) as Record<string, (...args: readonly unknown[]) => unknown>;
    const call = functions[name];
    if (!call) throw new Error(`${linked} exports no function ${name}.`);
    parentPort?.postMessage({ output: await call(...args, link) });
  } catch (error) {
    parentPort?.postMessage({ failure: failureOf(error) });
  }
}

if (!isMainThread && workerData && 'linked' in (workerData as LinkedCall)) void answer(workerData as LinkedCall);
