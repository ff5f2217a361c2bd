import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { lowerBound, proverWith } = require('../../dist/libs/engines/timetabling');
const loadHighs = require('highs');

/** By instance: the bound that has been proven elsewhere; null where none was known. */
const PROVEN = {
  N2OR: 1,
  GECCO19: 9,
  GECCO20: 5762,
  GECCO21: 10903,
  GECCO22: null,
  ISF22: null,
  OR60F: 14,
  STU60: null,
  STU120: null,
};

/** Costs that no timetable goes below. */
export async function measureBounds({ instance, seconds, report }) {
  const prover = proverWith(await loadHighs());
  for (const [name, known] of Object.entries(PROVEN)) {
    const begun = performance.now();
    const bound = lowerBound(JSON.parse(readFileSync(instance(name), 'utf8')), prover, { seconds });
    const took = ((performance.now() - begun) / 1000).toFixed(1);
    report(
      name,
      `no timetable below ${bound} (${took} s)`,
      bound >= (known ?? 0),
      known === null ? 'none was known' : `at least ${known}`,
    );
  }
}
