/**
 * Times the check of a hall, which runs with every step of a drag: at most 50 ms for 200 boards is promised. Prints the
 * median and the worst of 30 checks once the code is warm, with processor time beside the clock's, and how long it takes
 * to make the boards and to propose runs.
 *
 *   node build/if-stale.mjs program && node bench/halls.mjs
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  checkHall,
  furnishBoards,
  hallTemplate,
  layOutHall,
  proposeRuns,
} = require('../dist/libs/engines/poster-layout');

const ROUNDS = 30;
const WARM_UP = 10;

function timed(work) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

function line(name, work) {
  for (let i = 0; i < WARM_UP; i += 1) work();
  const times = Array.from({ length: ROUNDS }, () => timed(work));
  const of = (kind) => times.map((time) => time[kind]).sort((a, b) => a - b);
  const [clock, processor] = [of('clock'), of('processor')];
  const words = (sorted) => `${sorted[ROUNDS / 2].toFixed(1)} ms (worst ${sorted.at(-1).toFixed(1)})`;
  console.log(`${name}: ${words(clock)}, processor ${words(processor)}`);
}

const door = (x, y, kind) => ({ at: { x, y }, width: 2, kind, label: `${kind} at ${x}, ${y}` });
const doors = [door(17, 27, 'entrance'), door(0, 6, 'exit'), door(9, 0, 'exit'), door(34, 14, 'exit')];
const hall = layOutHall({ name: 'Hall', width: 34, depth: 27, posters: 200, doors });

line(`check of ${hall.boards.length} boards`, () => checkHall(hall));
line(`making ${hall.boards.length} boards, numbers kept`, () => furnishBoards(hall, { keep: hall }));
for (const [shape, sizes, boards] of [
  ['rectangle', { width: 24, depth: 16 }, 60],
  ['L', { width: 30, depth: 24 }, 70],
  ['corridor', { width: 30, depth: 5 }, 20],
  ['marquee', { width: 30, depth: 15 }, 60],
]) {
  const proposals = proposeRuns(hallTemplate(shape, sizes), { boards });
  const { clock } = timed(() => proposeRuns(hallTemplate(shape, sizes), { boards }));
  const [best] = proposals;
  console.log(
    `${shape}, ${boards} boards wanted: ${best.pattern} with ${best.report.figures.boards}, ${clock.toFixed(0)} ms`,
  );
}
