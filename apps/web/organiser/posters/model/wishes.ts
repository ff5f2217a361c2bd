import { CONSTRAINTS, DEFAULT_WEIGHTS, isHard, type PosterProblem } from '@colloquy/engines/poster-layout';
import type { Wish } from '../../desk/weights/weighing';

/** What can be weighed: what must not be is forbidden whatever it weighs. */
export const wishesOf = (problem: Pick<PosterProblem, 'levels'>): Wish[] =>
  CONSTRAINTS.flatMap(({ name, label, reason }) =>
    isHard(problem, name) ? [] : [{ name, label, reason, usual: DEFAULT_WEIGHTS[name] }],
  );
