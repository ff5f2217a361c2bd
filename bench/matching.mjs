/**
 * Every figure of the matching engine, by one command:
 *
 *   node build/if-stale.mjs program && node bench/matching.mjs [--data FOLDER]
 *
 * Exact values on known instances, speeds beside other solvers (median of five runs in one process), memory, the curve of moves
 * against quality, and how well similarity ranks expertise. The instances are read from `FOLDER` (`../shared/bench` if not
 * given), since not all may be copied; without it only the synthetic conferences are run. Ends with 1 when a figure is missed;
 * times are judged by the clock; the processor is told beside it, for a machine that is busy with other things.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { conference, sparse } from './matching/conferences.mjs';
import { curve } from './matching/stability.mjs';

const require = createRequire(import.meta.url);
const engine = require('../dist/libs/engines/matching');
const { createRandom } = require('../dist/libs/kernel');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: { data: { type: 'string', default: here('../../shared/bench') }, memory: { type: 'string' } },
});
const RUNS = 5;
const MOST_MEGABYTES = 250;
const SIZES = [
  { name: '100x30', rows: 100, columns: 30, max: 4, target: { sum: 10, fair: 50 } },
  { name: '1000x200', rows: 1000, columns: 200, max: 6, target: { sum: 150, fair: 300 } },
  { name: '5000x1000 best 50', rows: 5000, columns: 1000, max: 6, best: 50, target: { sum: 500, fair: 700 } },
];
const problemOf = (size) => conference(size, createRandom(`matching ${size.rows} x ${size.columns}`));

if (values.memory !== undefined) {
  const problem = problemOf(SIZES[2]);
  engine.solve(problem, { objective: values.memory });
  console.log(process.resourceUsage().maxRSS);
  process.exit(0);
}

let missed = 0;
const verdict = (good) => {
  if (!good) missed += 1;
  return good ? 'reached' : 'MISSED';
};

function medianOf(run, runs = RUNS) {
  const [clock, processor] = [[], []];
  let result;
  for (let at = 0; at < runs; at += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    result = run();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const middle = (times) => times.sort((a, b) => a - b)[runs >> 1];
  const [median, cpu] = [middle(clock), middle(processor)];
  return {
    result,
    median,
    told: `${median.toFixed(1)} ms by the clock, ${cpu.toFixed(1)} ms of processor`,
  };
}

const EXACT = [
  ['synth-100x30-a', 840010, 6611, 838583],
  ['synth-100x30-b', 838938, 6611, 836665],
  ['synth-300x80', 2689629, 7372, 2688815],
  ['bids-md2-1', 124.75, 0.75],
];

function exactValues() {
  console.log('\nExact values');
  for (const [name, sum, worst, fairSum] of EXACT) {
    const problem = JSON.parse(readFileSync(join(values.data, 'matching', `${name}.json`), 'utf8'));
    const [bySum, fair] = ['sum', 'fair'].map((objective) => engine.solve(problem, { objective }));
    const same = bySum.sum === sum && fair.worst === worst && (fairSum === undefined || fair.sum === fairSum);
    console.log(`  ${name}: sum ${bySum.sum}, fair ${fair.worst} with sum ${fair.sum}: ${verdict(same)}`);
    for (const note of fair.notes) console.log(`    ${note}`);
  }
}

async function speeds() {
  // Loaded here, so that the memory of our own run is our own.
  const { OTHERS } = await import('./matching/others.mjs');
  console.log('\nSpeeds, median of five runs in one process');
  for (const size of SIZES) {
    const problem = problemOf(size);
    console.log(`  ${size.name}, ${problem.scores.pairs.length} pairs`);
    let best;
    for (const objective of engine.OBJECTIVES) {
      const { result, median, told } = medianOf(() => engine.solve(problem, { objective }));
      if (objective === 'sum') best = result.sum;
      const target = size.target[objective];
      const judged = target ? ` (target ${target}: ${verdict(median <= target)})` : '';
      console.log(`    ours, ${objective}: ${told}${judged}, sum ${result.sum}, worst ${result.worst}`);
    }
    for (const other of OTHERS) {
      if (problem.scores.pairs.length > other.most) console.log(`    ${other.name}: not run`);
      else {
        const { result, told } = medianOf(() => other.solve(sparse(problem)), size.rows > 1000 ? 1 : RUNS);
        const same = verdict(result === best);
        console.log(`    ${other.name}, sum: ${told}, sum ${result} (the same as ours: ${same})`);
      }
    }
  }
}

function memory() {
  console.log(`\nMemory of a process that solves 5000x1000 with 250,000 pairs (at most ${MOST_MEGABYTES} MB)`);
  for (const objective of ['sum', 'fair']) {
    const { stdout } = spawnSync(process.execPath, [here('matching.mjs'), '--memory', objective], { encoding: 'utf8' });
    const megabytes = Number(stdout) / 1024;
    console.log(`  ${objective}: ${megabytes.toFixed(0)} MB at its highest: ${verdict(megabytes < MOST_MEGABYTES)}`);
  }
}

function stability() {
  for (const [size, judged] of [
    [{ name: '100x30', rows: 100, columns: 30, max: 5 }, true],
    [{ name: '1000x200', rows: 1000, columns: 200, max: 6 }, false],
  ]) {
    for (const objective of judged ? ['fair', 'sum'] : ['sum']) {
      console.log(
        `\nMoves against quality, ${size.name}, ${objective}: a tenth leaves, a tenth comes late; mean of 10 seeds`,
      );
      const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1);
      for (const point of curve({ ...size, objective }, seeds, { ...engine, createRandom })) {
        const { keep, forced, chosen, mostChosen, mean, share, leastShare, unassigned } = point;
        const percent = (part) => `${(100 * part).toFixed(2)} %`;
        const moves = `${forced.toFixed(1)} forced, ${chosen.toFixed(1)} chosen (at most ${mostChosen})`;
        const quality = `mean ${mean.toFixed(1)}, ${percent(share)} of the best (at least ${percent(leastShare)})`;
        const aim = keep === 'left out' && judged ? `: ${verdict(chosen <= 3 && leastShare >= 0.995)}` : '';
        console.log(`  keep ${keep}: ${moves}; ${quality}; ${unassigned} unassigned${aim}`);
      }
    }
  }
}

function expertise() {
  console.log('\nSimilarity on self-rated expertise (open half; TPMS 0.245, SPECTER 0.208, SPECTER+MFR 0.220)');
  const scratch = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
  try {
    const [dataset, predictions] = [
      join(values.data, 'matching', 'expertise-dev.json'),
      join(scratch, 'predictions.json'),
    ];
    execFileSync(process.execPath, [here('../colloquy.cjs'), 'match', 'similarity', dataset, '--out', predictions]);
    const scored = execFileSync(process.execPath, [join(values.data, 'score-expertise.mjs'), dataset, predictions]);
    const loss = Number(String(scored).match(/loss (\S+)/)[1]);
    console.log(`  ours: loss ${loss} (at most 0.19: ${verdict(loss <= 0.19)})`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const known = existsSync(join(values.data, 'matching'));
if (known) exactValues();
else console.log(`There are no instances in ${values.data}: only synthetic conferences are run.`);
memory();
await speeds();
stability();
if (known) expertise();
console.log(missed === 0 ? '\nEvery figure is reached.' : `\nFigures missed: ${missed}.`);
process.exitCode = missed === 0 ? 0 : 1;
