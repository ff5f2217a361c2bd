/** Synthetic conferences: cosine of eight topics plus noise, whole scores from 0 to 10,000, 2 % of the pairs forbidden. */

const TOPICS = 8;

function interests(count, random) {
  return Array.from({ length: count }, () => {
    const weights = Array.from({ length: TOPICS }, () => random.next() ** 3);
    const length = Math.hypot(...weights);
    return weights.map((weight) => weight / length);
  });
}

/** A problem in its sparse form; with `best`, each row keeps that many of its highest scores. */
export function conference({ rows, columns, max, best = columns, demand = 1 }, random) {
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
  return { scores: { rows, columns, pairs }, max, demand };
}

/** A problem with a table of scores in its sparse form. */
export function sparse(problem) {
  if (!Array.isArray(problem.scores)) return problem;
  const pairs = problem.scores.flatMap((line, row) =>
    line.flatMap((score, column) => (score === null || score < 0 ? [] : [[row, column, score]])),
  );
  return { ...problem, scores: { rows: problem.scores.length, columns: problem.scores[0].length, pairs } };
}
