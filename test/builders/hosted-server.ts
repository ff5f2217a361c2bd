import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process in which servers run; found again by the tests of later files. */
interface Host {
  readonly url: string;
  readonly pid: number;
}

/** Which host a server runs in. */
export interface HostChoice {
  readonly name: string;
  /** What Node is told besides when the host starts. */
  readonly options: readonly string[];
}

const USUAL: HostChoice = { name: 'usual', options: [] };

/** A server in a process that other servers have run in before. */
export interface HostedServer {
  readonly port: number;
  stop(): Promise<void>;
  /** Ends the process, with every server in it. */
  kill(): Promise<void>;
}

/**
 * Starts a server in a host of the process that runs the test; the first to ask starts the host.
 * @param environment all variables of the server
 * @throws Error with what the server said when it does not start
 */
export async function hostedServer(
  environment: NodeJS.ProcessEnv,
  { name, options }: HostChoice = USUAL,
): Promise<HostedServer> {
  const host = (await runningHost(name)) ?? (await startHost(name, options));
  const answer = await fetch(host.url, { method: 'POST', body: JSON.stringify(environment) });
  if (!answer.ok) throw new Error(`The server did not start:\n${await answer.text()}`);
  const server = (await answer.json()) as { name: string; port: number };
  return {
    port: server.port,
    stop: async () => {
      await fetch(`${host.url}/${server.name}`, { method: 'DELETE' });
    },
    kill: () => killed(host),
  };
}

/** Where the host of this name is written down: it belongs to the process that runs the test, and to this run. */
function noteOf(name: string): string {
  const folder = process.env.COLLOQUY_TEST_HOSTS;
  if (!folder)
    throw new Error('No folder for hosts: jest must run test/builders/start-database.ts as its globalSetup.');
  return join(folder, `${process.pid}-${name}`);
}

async function runningHost(name: string): Promise<Host | null> {
  if (!existsSync(noteOf(name))) return null;
  const host = JSON.parse(readFileSync(noteOf(name), 'utf8')) as Host;
  return isAlive(host) ? host : null;
}

function isAlive({ pid }: Host): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function startHost(name: string, options: readonly string[]): Promise<Host> {
  const child: ChildProcess = fork(join(__dirname, 'server-host.cjs'), [], {
    env: process.env,
    execArgv: [...options],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  // It stays for the tests of the next files, and ends with the process that runs them all.
  child.unref();
  child.channel?.unref();
  const host = { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 };
  writeFileSync(noteOf(name), JSON.stringify(host));
  return host;
}

async function killed(host: Host): Promise<void> {
  process.kill(host.pid, 'SIGKILL');
  while (isAlive(host)) await new Promise((resolve) => setImmediate(resolve));
}
