import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../colloquy.cjs', import.meta.url));
const tellMemory = fileURLToPath(new URL('./tell-memory.cjs', import.meta.url));

/**
 * Runs `colloquy timetable solve`, so that what is measured is what people get.
 * @returns where the solution is; its cost; seconds until the first timetable and the whole run; megabytes of all its threads at the most
 */
export function solveFile(instance, { seconds, seed, threads = 2, scratch, flags = [] }) {
  const out = join(scratch, `solution-${seed}.json`);
  const args = ['timetable', 'solve', instance, '--seconds', String(seconds), '--threads', String(threads)];
  const begun = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--require', tellMemory, command, ...args, '--seed', seed, '--out', out, ...flags],
    {
      encoding: 'utf8',
    },
  );
  const told = (pattern) => Number(pattern.exec(run.stderr)?.[1] ?? Number.NaN);
  return {
    out,
    stderr: run.stderr,
    cost: told(/^cost (\S+)$/m),
    first: told(/^after (\S+) s: /m),
    seconds: (performance.now() - begun) / 1000,
    megabytes: told(/^memory (\d+) MB$/m),
  };
}

/** The middle of an odd number of values, the lower middle of an even one; NaN where any is. */
export function median(values) {
  if (values.some(Number.isNaN)) return Number.NaN;
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
