/** What few moves cost: a tenth of the mentors leave, a tenth of the mentees come late; the mean of some seeds. */
import { conference } from './conferences.mjs';

/** One conference before and after: the late rows and the leavers, and the pairs of before. */
function disrupted(size, seed, { createRandom, solve }) {
  const random = createRandom(`stability ${seed}`);
  const problem = conference(size, random);
  const { rows, columns } = problem.scores;
  const late = new Set(random.shuffle([...Array(rows).keys()]).slice(0, Math.round(rows / 10)));
  const leaving = new Set(random.shuffle([...Array(columns).keys()]).slice(0, Math.round(columns / 10)));
  const before = { ...problem, demand: [...Array(rows).keys()].map((row) => (late.has(row) ? 0 : 1)) };
  const after = { ...problem, max: [...Array(columns).keys()].map((column) => (leaving.has(column) ? 0 : size.max)) };
  return { after, former: solve(before, { seed }).pairs };
}

/** The curve for one size: for each `keep` the means over all seeds, and the worst that any seed shows. */
export function curve(size, seeds, engine) {
  const curves = seeds.map((seed) => {
    const { after, former } = disrupted(size, seed, engine);
    const options = { objective: size.objective, seed };
    const { forced, chosen, mean, bestMean, solution } = engine.rematch(after, former, options);
    const usual = { keep: 'left out', forced, chosen, mean, share: mean / bestMean };
    return [{ ...usual, unassigned: solution.unassigned.length }, ...engine.keepCurve(after, former, options)];
  });
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return curves[0].map(({ keep }, at) => {
    const points = curves.map((points) => points[at]);
    return {
      keep,
      forced: mean(points.map(({ forced }) => forced)),
      chosen: mean(points.map(({ chosen }) => chosen)),
      mostChosen: Math.max(...points.map(({ chosen }) => chosen)),
      mean: mean(points.map((point) => point.mean)),
      share: mean(points.map(({ share }) => share)),
      leastShare: Math.min(...points.map(({ share }) => share)),
      unassigned: points.reduce((sum, point) => sum + point.unassigned, 0),
    };
  });
}
