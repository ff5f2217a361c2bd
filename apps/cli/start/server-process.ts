import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { NoAnswer } from '../outcome';

/** The program of the server, compiled beside this one. */
const PROGRAM = join(__dirname, '..', '..', 'server', 'main.js');

/**
 * Starts the server as a process of its own and waits until it answers.
 * @throws NoAnswer where it ends before; it has said why itself
 */
export function startServer(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(PROGRAM, [], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new NoAnswer(`The server did not start (exit code ${code ?? 'none'}).`)));
  });
}

/** Ends the server kindly: it finishes what it is doing. Resolves when it is gone. */
export function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
