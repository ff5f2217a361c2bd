/**
 * Times the poster layout on synthetic sessions: each poster has one of twelve subjects, half of them a second one, and
 * noise; similarity is the cosine. Prints the neighbour-similarity index of the plan, of topics sorted along the walk
 * (what organisers do by hand), how many posters move after one in twenty withdraws, and, for every QAPLIB instance
 * named, the cost reached.
 *
 *   node build/if-stale.mjs program && node bench/posters.mjs [--seconds 10] [INSTANCE.dat …]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { check, layOutHall, solve, solveQap } = require('../dist/libs/engines/poster-layout');
const { createRandom } = require('../dist/libs/kernel');

const TOPICS = 12;
const HALLS = [
  { posters: 24, width: 14, depth: 10 },
  { posters: 200, width: 34, depth: 27 },
  { posters: 600, width: 60, depth: 46 },
];
const NEEDS = ['power', 'quiet', 'seat', 'near-exit', 'step-free'];

function session({ posters, width, depth }) {
  const random = createRandom(`poster session of ${posters}`);
  const floorPlan = layOutHall({
    name: 'Hall',
    width,
    depth,
    posters,
    doors: [
      { at: { x: width / 2, y: depth }, width: 2, kind: 'entrance', label: 'Entrance' },
      { at: { x: 0, y: 4 }, width: 1.2, kind: 'exit', label: 'Fire exit' },
    ],
    power: [0.25, 0.5, 0.75].map((share) => ({ x: width * share, y: depth / 2 })),
  });
  const subjects = Array.from({ length: posters }, () => random.int(TOPICS));
  const vectors = subjects.map((subject) => {
    const vector = Array.from({ length: TOPICS }, () => 0.35 * random.next());
    vector[subject] += 1;
    if (random.next() < 0.5) vector[random.int(TOPICS)] += 0.6;
    const length = Math.hypot(...vector);
    return vector.map((weight) => weight / length);
  });
  const rows = vectors.map((a) =>
    vectors.map((b) =>
      Math.min(
        1,
        a.reduce((sum, weight, topic) => sum + weight * b[topic], 0),
      ),
    ),
  );
  const list = subjects.map((subject, i) => ({
    id: `P${i + 1}`,
    title: `Subject ${subject + 1}, poster ${i + 1}`,
    presenters: [`person ${i % 25 === 24 ? i - 1 : i}`],
    needs: i % 40 === 0 ? [NEEDS[(i / 40) % NEEDS.length]] : [],
  }));
  return { problem: { floorPlan, posters: list, similarity: { rows } }, subjects };
}

/** Without the last twentieth of the posters, but with the plan that they were part of. */
function afterWithdrawals({ floorPlan, posters, similarity }, plan) {
  const stay = Math.floor(posters.length * 0.95);
  const rows = similarity.rows.slice(0, stay).map((row) => row.slice(0, stay));
  return { floorPlan, posters: posters.slice(0, stay), similarity: { rows }, previous: plan.placements };
}

function measureHall(size) {
  const { problem, subjects } = session(size);
  const start = performance.now();
  const plan = solve(problem, { seed: 1 });
  const seconds = (performance.now() - start) / 1000;
  const { figures, violations } = check(problem, plan);
  const sorted = problem.posters.map((_, i) => i).sort((a, b) => subjects[a] - subjects[b]);
  const byHand = {
    placements: sorted.map((i, at) => ({ poster: problem.posters[i].id, board: at + 1, shift: at % 2 })),
  };
  const next = solve(afterWithdrawals(problem, plan), { seed: 1 });
  const boardOf = new Map(plan.placements.map(({ poster, board }) => [poster, board]));
  const moved = next.placements.filter(({ poster, board }) => boardOf.get(poster) !== board).length;
  console.log(
    [
      `${size.posters} posters, ${problem.floorPlan.boards.length} boards: index ${figures.neighbourSimilarity.toFixed(3)}`,
      `by hand ${check(problem, byHand).figures.neighbourSimilarity.toFixed(3)}`,
      `${seconds.toFixed(2)} s`,
      `${violations.length} violations`,
      `${(100 * figures.withSimilarNeighbour).toFixed(0)} % with a similar neighbour`,
      `${((100 * moved) / next.placements.length).toFixed(1)} % moved after withdrawals`,
    ].join(', '),
  );
}

function measureQap(file, seconds) {
  const [n, ...entries] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  const end = performance.now() + seconds * 1000;
  const { cost } = solveQap(n, entries.slice(0, n * n), entries.slice(n * n), {
    seed: 1,
    until: () => performance.now() >= end,
  });
  console.log(`${basename(file)}: cost ${cost} in ${seconds} s`);
}

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '10' } },
  allowPositionals: true,
});
for (const size of HALLS) measureHall(size);
for (const file of positionals) measureQap(file, Number(values.seconds));
