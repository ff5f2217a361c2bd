/**
 * Costs that the timetabling engine reaches, side by side:
 *
 *   node bench/timetabling.mjs --seconds 10 --seeds 1,2,3 [--threads 1] INSTANCE.json …
 *
 * One line for each instance: the cost for each seed, the median, and how many talks have no place if any. It runs the
 * command, so that what is measured is what people get. Seconds are by the clock: leave the machine alone meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: instances } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
  },
});
if (instances.length === 0) {
  console.error('usage: node bench/timetabling.mjs [--seconds 10] [--seeds 1,2,3] [--threads 1] INSTANCE.json …');
  process.exit(2);
}

const command = fileURLToPath(new URL('../colloquy.cjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
const seeds = values.seeds.split(',');

/** The cost of one run, or NaN where it found no timetable. */
function costOf(instance, seed) {
  const flags = ['--seconds', values.seconds, '--threads', values.threads, '--seed', seed];
  const out = ['--out', join(scratch, 'solution.json')];
  const run = spawnSync(process.execPath, [command, 'timetable', 'solve', instance, ...flags, ...out], {
    encoding: 'utf8',
  });
  const cost = /^cost (\S+)$/m.exec(run.stderr);
  if (!cost) console.error(run.stderr);
  return cost ? Number(cost[1]) : Number.NaN;
}

const row = (cells) => console.log(cells.map((cell) => String(cell).padStart(10)).join(''));
try {
  row(['instance', ...seeds.map((seed) => `seed ${seed}`), 'median']);
  for (const instance of instances) {
    const costs = seeds.map((seed) => costOf(instance, seed));
    const median = [...costs].sort((a, b) => a - b)[Math.floor((costs.length - 1) / 2)];
    row([basename(instance, '.json'), ...costs, median]);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
