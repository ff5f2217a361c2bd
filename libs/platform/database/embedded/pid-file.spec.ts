import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPidFile, releaseDeadServer } from './pid-file';

describe('the note of a server in its folder', () => {
  let cluster: string;
  let helper: ChildProcess | undefined;
  const file = () => join(cluster, 'postmaster.pid');
  const noteOf = (pid: number | undefined) =>
    [pid, cluster, 1_795_000_000, 40_001, '', '127.0.0.1', '  5275123  32', 'ready   ', ''].join('\n');

  beforeEach(() => {
    cluster = mkdtempSync(join(tmpdir(), 'colloquy-cluster-'));
  });
  afterEach(() => {
    helper?.kill();
    rmSync(cluster, { recursive: true });
  });

  it('tells process, port and readiness', () => {
    writeFileSync(file(), noteOf(4711));
    expect(readPidFile(cluster)).toEqual({ pid: 4711, port: 40_001, ready: true });
  });

  it('is not believed while it is being written, or where there is none', () => {
    expect(readPidFile(cluster)).toBeUndefined();
    writeFileSync(file(), `4711\n${cluster}\n`);
    expect(readPidFile(cluster)).toBeUndefined();
  });

  it('names no process any more once its number belongs to another program, and keeps the rest', () => {
    writeFileSync(file(), noteOf(process.pid));
    releaseDeadServer(cluster);
    expect(readFileSync(file(), 'utf8')).toBe(noteOf(2_147_483_647));
  });

  it('is left alone while its process works in the folder', async () => {
    helper = spawn('sleep', ['30'], { cwd: cluster });
    await once(helper, 'spawn');
    writeFileSync(file(), noteOf(helper.pid));
    releaseDeadServer(cluster);
    expect(readFileSync(file(), 'utf8')).toBe(noteOf(helper.pid));
  });
});
