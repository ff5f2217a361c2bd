import { createRequire } from 'node:module';
import { madeSession, median, realSession, secondsOfProcessor } from './sessions.mjs';

const { check, repair, solve } = createRequire(import.meta.url)('../../dist/libs/engines/poster-layout');
const { createRandom } = createRequire(import.meta.url)('../../dist/libs/kernel');
const WITHDRAWN = 0.05;
const MOST_MOVED = 0.1;

/** The problem without one poster in twenty. */
function withWithdrawals({ floorPlan, posters, similarity }, seed) {
  const chosen = createRandom(`withdrawn ${seed}`).shuffle(posters.map((_, i) => i));
  const stay = chosen.slice(Math.ceil(posters.length * WITHDRAWN)).sort((a, b) => a - b);
  const rows = stay.map((a) => stay.map((b) => similarity.rows[a][b]));
  return { floorPlan, posters: stay.map((i) => posters[i]), similarity: { rows } };
}

/** How many posters a repair moves, and whether everything holds. */
export function measureRepair({ data, seeds, report }) {
  for (const [name, { problem }] of [
    ['made of 200', madeSession(200, 34, 27)],
    ['real of 200', realSession(data, true)],
  ]) {
    const runs = seeds.map((seed) => {
      const before = solve(problem, { seed });
      const after = withWithdrawals(problem, seed);
      const passed = secondsOfProcessor();
      const { plan, moved } = repair(after, before, { seed });
      const took = passed();
      return { share: moved.length / after.posters.length, took, broken: check(after, plan).violations.length };
    });
    const shares = runs.map(({ share }) => 100 * share);
    const most = Math.max(...shares);
    const broken = Math.max(...runs.map((run) => run.broken));
    const took = Math.max(...runs.map((run) => run.took));
    const told = `median ${median(shares).toFixed(1)} %, worst ${most.toFixed(1)} % in ${took.toFixed(1)} s`;
    report(`${name}: moved after 5 % are withdrawn`, told, most <= 100 * MOST_MOVED, 'at most 10 %');
    report(`${name}: what is hard and broken`, broken, broken === 0, 'nothing');
  }
}
