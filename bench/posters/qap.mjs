import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './sessions.mjs';

const command = fileURLToPath(new URL('../../colloquy.cjs', import.meta.url));

/** By instance: the best known cost, seconds of search, and how far from the best the median may be, in percent. */
const INSTANCES = {
  nug30: { best: 6_124, seconds: 2, most: 0 },
  sko72: { best: 66_256, seconds: 30 },
  sko100a: { best: 152_002, seconds: 30, most: 0.1 },
  wil100: { best: 273_038, seconds: 30 },
  tho150: { best: 8_133_398, seconds: 30, most: 0.3 },
};

/** What the search core reaches through the command, so that what is measured is what people get. */
export function measureQap({ instance, seeds, report }) {
  for (const [name, { best, seconds, most }] of Object.entries(INSTANCES)) {
    const gaps = seeds.map((seed) => {
      const args = [command, 'posters', 'qap', instance(name), '--seconds', String(seconds), '--seed', seed];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const cost = Number(/^cost (\d+)$/m.exec(stdout)?.[1] ?? Number.NaN);
      if (Number.isNaN(cost)) throw new Error(`${name}, seed ${seed}: ${stderr}`);
      return (100 * (cost - best)) / best;
    });
    const told = `median ${median(gaps).toFixed(3)} %, worst ${Math.max(...gaps).toFixed(3)} % above ${best}`;
    const target = most === undefined ? 'for comparison' : `at most ${most} % in ${seconds} s`;
    report(name, told, most === undefined || median(gaps) <= most, target);
  }
}
