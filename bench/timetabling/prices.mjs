import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asking } from './conference.mjs';
import { solveFile } from './solve-file.mjs';

const require = createRequire(import.meta.url);
const { Pricer, check } = require('../../dist/libs/engines/timetabling');
const { createRandom } = require('../../dist/libs/kernel');
const RUNS = 9;
/** Every how many moves the check is asked as well. */
const LOOKED_AT = 7;

/**
 * Every other place of every talk with its price rule by rule: how long it takes (median of nine in one process), and
 * whether the check finds the same.
 */
export function measurePrices({ instance, scratch, report }) {
  const asked = join(scratch, 'asking.json');
  writeFileSync(
    asked,
    JSON.stringify(asking(JSON.parse(readFileSync(instance('STU120'), 'utf8')), createRandom('asking'))),
  );
  const files = ['STU60', 'STU120', 'GECCO21'].map((name) => [name, instance(name)]);
  for (const [name, file] of [...files, ['STU120 with all rules', asked]]) {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    const { out } = solveFile(file, { seconds: 3, seed: '1', scratch });
    const solution = JSON.parse(readFileSync(out, 'utf8'));
    const times = [];
    let moves = [];
    for (let run = 0; run < RUNS; run += 1) {
      const begun = process.cpuUsage();
      const pricer = new Pricer(value, solution);
      moves = value.submissions.flatMap(({ ref }) => pricer.pricesOf(ref));
      const { user, system } = process.cpuUsage(begun);
      times.push((user + system) / 1000);
    }
    const { cost } = check(value, solution);
    let worst = 0;
    for (let at = 0; at < moves.length; at += LOOKED_AT) {
      const { placements, change } = moves[at];
      const moved = new Map(placements.map((placement) => [placement.submission, placement]));
      const then = { placements: solution.placements.map((each) => moved.get(each.submission) ?? each) };
      worst = Math.max(worst, Math.abs(check(value, then).cost - cost - change));
    }
    times.sort((a, b) => a - b);
    const told = `${moves.length} moves in ${times[RUNS >> 1].toFixed(0)} ms of processor (worst, while cold, ${times.at(-1).toFixed(0)} ms)`;
    report(`${name}, all talks`, told, times[RUNS >> 1] <= 50, 'within 50 ms');
    report(`${name}, furthest from the check`, worst, worst < 1e-6, 'exact');
  }
}
