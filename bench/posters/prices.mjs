import { createRequire } from 'node:module';
import { madeSession, secondsOfProcessor } from './sessions.mjs';

const { Pricer, check, solve } = createRequire(import.meta.url)('../../dist/libs/engines/poster-layout');
const { createRandom } = createRequire(import.meta.url)('../../dist/libs/kernel');
const RUNS = 9;
/** Every how many prices the check is asked as well. */
const LOOKED_AT = 97;

/** The same posters with mentors, judges, crowds, talks and published boards. */
function asking(problem) {
  const random = createRandom('asking');
  const posters = problem.posters.map((poster, i) => ({
    ...poster,
    mentors: [`mentor ${i % 60}`],
    judges: [`judge ${i % 25}`],
    popularity: random.next(),
    published: 1 + random.int(problem.posters.length),
    busy: i % 10 === 0 ? [random.int(2)] : [],
  }));
  return { ...problem, posters };
}

function exchanged({ placements }, poster, { board, shift, swapWith, swapShift }) {
  const own = placements.find((each) => each.poster === poster);
  return {
    placements: placements.map((each) => {
      if (each === own) return { poster, board, shift };
      return each.poster === swapWith ? { ...each, board: own.board, shift: swapShift } : each;
    }),
  };
}

/** All prices of all posters: how long they take in one process, and whether the check finds the same. */
export function measurePrices({ report }) {
  const made = madeSession(200, 34, 27).problem;
  for (const [name, problem] of [
    ['200 posters', made],
    ['200 posters with all constraints', asking(made)],
  ]) {
    const plan = solve(problem, { seed: 1, iterations: 500_000 });
    const times = [];
    let count = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const passed = secondsOfProcessor();
      const pricer = new Pricer(problem, plan);
      count = 0;
      for (const { id } of problem.posters) count += pricer.pricesOf(id).length;
      times.push(1000 * passed());
    }
    times.sort((a, b) => a - b);
    const middle = times[RUNS >> 1];
    const told = `${count} prices in ${middle.toFixed(0)} ms (while cold ${times.at(-1).toFixed(0)} ms)`;
    report(name, told, middle <= 50, 'within 50 ms');
    const { cost } = check(problem, plan);
    const pricer = new Pricer(problem, plan);
    let [worst, at] = [0, 0];
    for (const { id } of problem.posters) {
      for (const price of pricer.pricesOf(id)) {
        at += 1;
        if (at % LOOKED_AT !== 0) continue;
        worst = Math.max(worst, Math.abs(check(problem, exchanged(plan, id, price)).cost - cost - price.price));
      }
    }
    report(`${name}: furthest from the check`, worst.toExponential(0), worst < 1e-6, 'exact');
  }
}
