/**
 * Every figure of the timetabling engine, by one command:
 *
 *   node build/if-stale.mjs program && node bench/timetabling.mjs [--data FOLDER] [--seconds 60] [--seeds 1,2,3,4,5]
 *
 * What the engine reaches on published instances in the given time with two threads (median and worst of the seeds, judged
 * by the checker that shares no code with it), how soon there is a first timetable, 4,000 talks and the memory they take,
 * proven bounds, the time and the truth of prices, reasons where there is no timetable, and repairs. The instances are read
 * from `FOLDER` (`../shared/bench` if not given), since not all may be copied. Ends with 1 when a figure is missed. Seconds
 * are by the clock: leave the machine alone meanwhile. With `--only quality,first,large,bounds,prices,reasons,repairs`, a part;
 * with `--instances ISF22,STU60`, the quality on these.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBounds } from './timetabling/bounds.mjs';
import { measureFirst, measureLarge } from './timetabling/large.mjs';
import { measurePrices } from './timetabling/prices.mjs';
import { measureQuality } from './timetabling/quality.mjs';
import { measureReasons } from './timetabling/reasons.mjs';
import { measureRepairs } from './timetabling/repairs.mjs';

const PARTS = {
  quality: measureQuality,
  first: measureFirst,
  large: measureLarge,
  bounds: measureBounds,
  prices: measurePrices,
  reasons: measureReasons,
  repairs: measureRepairs,
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/bench', import.meta.url)) },
    seconds: { type: 'string', default: '60' },
    seeds: { type: 'string', default: '1,2,3,4,5' },
    only: { type: 'string', default: Object.keys(PARTS).join() },
    instances: { type: 'string' },
  },
});
const folder = join(values.data, 'timetabling');
if (!existsSync(folder)) {
  console.error(`There are no instances in ${folder}: say with --data where they are.`);
  process.exit(2);
}

let missed = 0;
/** Prints a figure beside what is to be reached. */
function report(what, figure, isReached, target) {
  if (!isReached) missed += 1;
  console.log(`  ${what.padEnd(40)} ${String(figure).padEnd(44)} ${isReached ? 'reached' : 'MISSED'}: ${target}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
try {
  const setting = {
    instance: (name) => join(folder, `${name}.json`),
    checker: join(values.data, 'check-timetable.mjs'),
    seconds: Number(values.seconds),
    only: values.instances?.split(','),
    seeds: values.seeds.split(','),
    scratch,
    report,
  };
  for (const part of values.only.split(',')) {
    console.log(`\n${part}`);
    await PARTS[part](setting);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = missed > 0 ? 1 : 0;
