import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'apps', 'cli', 'main.js');

/** `colloquy start` in a process of its own, as somebody types it. */
export interface StartedCommand {
  /** Where it says that it serves; null where it ended before it did. */
  readonly url: string | null;
  /** The process that was started: the server runs in another one below it. */
  readonly pid: number;
  /** Everything that it has printed up to now. */
  output(): string;
  /** Sends the signal, and waits for the end. @returns the exit code; null where the signal ended it */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts it, and waits until it serves or has ended. Variables that are undefined are not set at all. */
export async function startColloquy(environment: NodeJS.ProcessEnv): Promise<StartedCommand> {
  const usual = { DATABASE_URL: undefined, PORT: undefined, COLLOQUY_URL: undefined };
  const env = { ...process.env, ...usual, ...environment };
  const child: ChildProcess = fork(PROGRAM, ['start', '--empty'], { env, silent: true });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let printed = '';
  const serving = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        printed += String(chunk);
        const url = /Colloquy is running[\s\S]*?(http:\/\/localhost:\d+)/.exec(printed)?.[1];
        if (url) resolve(url.replace('localhost', '127.0.0.1'));
      });
    }
  });
  return {
    url: await Promise.race([serving, ended.then(() => null)]),
    pid: child.pid ?? 0,
    output: () => printed,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
