import { spawnSync } from 'node:child_process';
import { median, solveFile } from './solve-file.mjs';

/** By instance: what is to be reached in 60 seconds, as the median of five seeds on two cores. */
const TARGETS = {
  N2OR: 1,
  GECCO19: 30,
  GECCO20: 5773,
  GECCO21: 10934,
  GECCO22: 1499,
  ISF22: 110,
  OR60F: 30,
  STU60: 433,
  STU120: 97,
};

/** What the engine reaches on the published instances. @param only the names of those that are asked for */
export function measureQuality({ instance, checker, seconds, seeds, scratch, report, only = Object.keys(TARGETS) }) {
  for (const name of only) {
    const target = TARGETS[name];
    const costs = seeds.map((seed) => {
      const { out, cost } = solveFile(instance(name), { seconds, seed, scratch });
      const { status, stdout } = spawnSync(process.execPath, [checker, instance(name), out], { encoding: 'utf8' });
      const judged = Number(/^cost (\S+)$/m.exec(stdout)?.[1]);
      if (status !== 0 || Math.abs(judged - cost) > 1e-6)
        throw new Error(`${name}, seed ${seed}: told ${cost}. ${stdout}`);
      return judged;
    });
    const middle = median(costs);
    report(name, `median ${middle}, worst ${Math.max(...costs)}`, middle <= target, `at most ${target}`);
  }
}
