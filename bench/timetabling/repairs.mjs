import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { solveFile } from './solve-file.mjs';

const { check, repair, solve } = createRequire(import.meta.url)('../../dist/libs/engines/timetabling');
const ITERATIONS = 2_400_000;

/** What happens after a timetable was published. */
const MISHAPS = {
  'a room is lost for a session': (value, { placements }) => {
    const [{ session, room }] = placements;
    return { ...value, closed: [{ session, room }] };
  },
  'a presenter misses half a day': (value, { placements }) => {
    const [{ submission, session }] = placements;
    const [person] = value.submissions.find(({ ref }) => ref === submission).presenters;
    const half = [session - (session % 2), session - (session % 2) + 1].filter((at) => at < value.sessions.length);
    return { ...value, people: { [person]: { name: person, closed: half.map((at) => ({ session: at })) } } };
  },
};

/** Whether the mishap has taken a talk's place from it. */
function cannotStay({ closed = [], people = {}, submissions }, { submission, session, room }) {
  const isClosed = closed.some((cell) => cell.session === session && cell.room === room);
  const { presenters } = submissions.find(({ ref }) => ref === submission);
  return isClosed || presenters.some((person) => people[person]?.closed.some((window) => window.session === session));
}

/** How few talks a repair moves, and what it costs beside a timetable made anew. */
export function measureRepairs({ instance, scratch, report }) {
  for (const name of ['STU120', 'GECCO21', 'STU60']) {
    const value = JSON.parse(readFileSync(instance(name), 'utf8'));
    const { out } = solveFile(instance(name), { seconds: 20, seed: '1', scratch });
    const before = JSON.parse(readFileSync(out, 'utf8'));
    for (const [mishap, happen] of Object.entries(MISHAPS)) {
      const changed = happen(value, before);
      const begun = performance.now();
      const found = repair(changed, before, { seed: 1, iterations: ITERATIONS });
      const took = ((performance.now() - begun) / 1000).toFixed(1);
      const free = solve(changed, { seed: 1, iterations: 2 * ITERATIONS });
      const least = Math.min(check(changed, free.solution ?? free.partial).cost, found.cost);
      const must = before.placements.filter((placement) => cannotStay(changed, placement)).length;
      const told = `${found.moved.length} of ${value.submissions.length} moved (${must} must), cost ${found.cost} (free ${least}), ${took} s`;
      const most = Math.max(must, value.submissions.length / 20);
      const isReached = found.moved.length <= most && found.cost <= 1.1 * least;
      report(`${name}: ${mishap}`, told, isReached, '5 % move, or those that must; within 10 %');
    }
  }
}
