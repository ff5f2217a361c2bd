/**
 * Times the matching engine on synthetic conferences: cosine of eight topics plus noise, whole scores from 0 to 10,000,
 * 2 % of the pairs forbidden. Prints the median of five runs in one process, the figures reached and the memory held.
 *
 *   node build/if-stale.mjs program && node bench/matching.mjs
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { solve } = require('../dist/libs/engines/matching');
const { createRandom } = require('../dist/libs/kernel');

const TOPICS = 8;
const RUNS = 5;
const SIZES = [
  { rows: 100, columns: 30, max: 4, target: { sum: 10, fair: 50 } },
  { rows: 1000, columns: 200, max: 6, target: { sum: 150, fair: 300 } },
  { rows: 5000, columns: 1000, max: 6, best: 50, target: { sum: 500, fair: 700 } },
];

function interests(count, random) {
  return Array.from({ length: count }, () => {
    const weights = Array.from({ length: TOPICS }, () => random.next() ** 3);
    const length = Math.hypot(...weights);
    return weights.map((weight) => weight / length);
  });
}

/** A problem in its sparse form; with `best`, each row keeps that many of its highest scores. */
function conference({ rows, columns, max, best = columns }) {
  const random = createRandom(`matching ${rows} x ${columns}`);
  const mentors = interests(columns, random);
  const pairs = [];
  const scores = new Float64Array(columns);
  for (const [row, mentee] of interests(rows, random).entries()) {
    for (let column = 0; column < columns; column += 1) {
      let cosine = 0;
      for (let topic = 0; topic < TOPICS; topic += 1) cosine += mentors[column][topic] * mentee[topic];
      const score = Math.round(10_000 * (0.9 * cosine + 0.1 * random.next()));
      scores[column] = random.next() < 0.02 ? -1 : score;
    }
    const least = Math.max(0, scores.slice().sort()[columns - best]);
    for (let column = 0; column < columns; column += 1) {
      if (scores[column] >= least) pairs.push([row, column, scores[column]]);
    }
  }
  return { scores: { rows, columns, pairs }, max };
}

function measure(problem, objective) {
  const times = [];
  let solution;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    solution = solve(problem, { objective });
    times.push(performance.now() - start);
  }
  return { solution, median: times.sort((a, b) => a - b)[RUNS >> 1] };
}

for (const size of SIZES) {
  const problem = conference(size);
  for (const objective of ['sum', 'fair']) {
    const { solution, median } = measure(problem, objective);
    const name = `${size.rows} x ${size.columns}, ${problem.scores.pairs.length} pairs, ${objective}`;
    const figures = `sum ${solution.sum}, worst ${solution.worst}, unassigned ${solution.unassigned.length}`;
    const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
    console.log(`${name}: ${median.toFixed(1)} ms (target ${size.target[objective]}), ${figures}, ${memory}`);
  }
}
