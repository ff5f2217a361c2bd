import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EmbeddedServerOptions } from '@colloquy/platform/database';

const ROOT = join(__dirname, '..', '..');

/** What a launcher said: the server's address, or the code and sentence of its refusal. */
export interface Said {
  readonly url: string;
  readonly code?: string;
  readonly message?: string;
}

/** A launcher in a process of its own. */
export interface Launched extends Said {
  readonly launcher: ChildProcess;
  /** As a power button does it: nothing is told, nothing is cleaned up. */
  kill(): Promise<void>;
  /** As Ctrl-C does it: the server goes with its owner. */
  stop(): Promise<void>;
}

/** Compiles the program where it is out of date; the launchers run the compiled one. */
export function compile(): void {
  execFileSync(process.execPath, [join(ROOT, 'build', 'if-stale.mjs'), 'program'], { stdio: 'ignore' });
}

/** An empty folder that every user may pass through. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-recovery-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Starts a launcher and waits for what it says. `uid`: the user that it becomes first, when the tests run as root. */
export async function launch(dataFolder: string, options: EmbeddedServerOptions = {}, uid?: number): Promise<Launched> {
  const task = JSON.stringify({ dataFolder, options, uid });
  const launcher = spawn(process.execPath, [join(__dirname, 'launcher.cjs'), task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(launcher, 'exit');
  const said = new Promise<Said>((resolve, reject) => {
    createInterface(launcher.stdout)
      .once('line', (line) => resolve(JSON.parse(line) as Said))
      .once('close', () => reject(new Error('The launcher ended without a word.')));
  });
  return {
    ...(await said),
    launcher,
    kill: async () => {
      launcher.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      launcher.stdin.end();
      await gone;
    },
  };
}

/** Where PostgreSQL itself works for a data folder. */
export function clusterOf(dataFolder: string): string {
  const { cluster } = JSON.parse(readFileSync(join(dataFolder, 'server.json'), 'utf8')) as { cluster: string };
  return cluster.startsWith('/') ? cluster : join(dataFolder, cluster);
}

/** The process that is the server of a data folder now. */
export function serverPid(dataFolder: string): number {
  return Number(readFileSync(join(clusterOf(dataFolder), 'postmaster.pid'), 'utf8').split('\n')[0]);
}
