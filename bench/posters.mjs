/**
 * Every figure of the poster layout, by one command:
 *
 *   node build/if-stale.mjs program && node bench/posters.mjs [--data FOLDER] [--seconds 5] [--seeds 1,2,3,4,5]
 *
 * How alike neighbours hang in the given time on a made and on a real session of 200 posters beside what organisers do by
 * hand (median and worst of the seeds), that nobody is in two places, how few posters move after withdrawals, the time and
 * the truth of prices, and what the search reaches on QAPLIB instances through the command with a thread for each core.
 * The instances are read from `FOLDER/posters` and the abstracts from `FOLDER/../data` (`../shared/bench` if not given),
 * since not all may be copied. Ends with 1 when a figure is missed. Seconds are of the processor, of QAPLIB instances by
 * the clock: leave the machine alone meanwhile. With `--only quality,repair,prices,qap`, a part.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measurePrices } from './posters/prices.mjs';
import { measureQap } from './posters/qap.mjs';
import { measureQuality } from './posters/quality.mjs';
import { measureRepair } from './posters/repair.mjs';

const PARTS = { quality: measureQuality, repair: measureRepair, prices: measurePrices, qap: measureQap };

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/bench', import.meta.url)) },
    seconds: { type: 'string', default: '5' },
    seeds: { type: 'string', default: '1,2,3,4,5' },
    only: { type: 'string', default: Object.keys(PARTS).join() },
  },
});
if (!existsSync(join(values.data, 'posters'))) {
  console.error(`There are no instances in ${join(values.data, 'posters')}: say with --data where they are.`);
  process.exit(2);
}

let missed = 0;
/** Prints a figure beside what is to be reached. */
function report(what, figure, isReached, target) {
  if (!isReached) missed += 1;
  console.log(`  ${what.padEnd(46)} ${String(figure).padEnd(46)} ${isReached ? 'reached' : 'MISSED'}: ${target}`);
}

const setting = {
  instance: (name) => join(values.data, 'posters', `${name}.dat`),
  data: join(values.data, '..', 'data'),
  seconds: Number(values.seconds),
  seeds: values.seeds.split(','),
  report,
};
for (const part of values.only.split(',')) {
  console.log(`\n${part}`);
  await PARTS[part](setting);
}
process.exitCode = missed > 0 ? 1 : 0;
