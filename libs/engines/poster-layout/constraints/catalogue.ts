import type { ConstraintName, PosterProblem } from '../problem';
import { boardOnce } from './board-once';
import { type Constraint, HARD_WEIGHT } from './constraint';
import { crowdsApart } from './crowds-apart';
import { fewMoves } from './few-moves';
import { helperInOnePlace } from './helper-in-one-place';
import { helpersHaveTime } from './helpers-have-time';
import { needsMet } from './needs-met';
import { neighboursTakeTurns } from './neighbours-take-turns';
import { pinHeld } from './pin-held';
import { posterFits } from './poster-fits';
import { posterPlaced } from './poster-placed';
import { presenterFree } from './presenter-free';
import { presenterInOnePlace } from './presenter-in-one-place';
import { relatedTakeTurns } from './related-take-turns';
import { shiftOfSession } from './shift-of-session';
import { shiftsAlternate } from './shifts-alternate';
import { similarNeighbours } from './similar-neighbours';
import { sponsorsFirst } from './sponsors-first';

/** Everything that can cost, in the order in which it is told. */
export const CONSTRAINTS: readonly Constraint[] = [
  posterPlaced,
  boardOnce,
  needsMet,
  posterFits,
  pinHeld,
  shiftOfSession,
  presenterInOnePlace,
  presenterFree,
  helperInOnePlace,
  similarNeighbours,
  crowdsApart,
  fewMoves,
  sponsorsFirst,
  neighboursTakeTurns,
  helpersHaveTime,
  relatedTakeTurns,
  shiftsAlternate,
];

/** Without these there is no plan at all: they are hard whatever a problem says. */
export const ALWAYS_HARD: readonly ConstraintName[] = ['poster-placed', 'board-once', 'shift-of-session'];

const BY_NAME = new Map(CONSTRAINTS.map((constraint) => [constraint.name, constraint]));

/** The constraint of a name. */
export function constraintOf(name: ConstraintName): Constraint {
  return BY_NAME.get(name)!;
}

/** The weights with which a new session starts. */
export const DEFAULT_WEIGHTS: Readonly<Record<ConstraintName, number>> = Object.fromEntries(
  CONSTRAINTS.map(({ name, weight }) => [name, weight]),
) as Record<ConstraintName, number>;

/** Whether a constraint must not cost anything in a problem. */
export function isHard({ levels }: Pick<PosterProblem, 'levels'>, name: ConstraintName): boolean {
  if (ALWAYS_HARD.includes(name)) return true;
  return (levels?.[name] ?? BY_NAME.get(name)!.level) === 'hard';
}

/** What one unit of a constraint costs in a problem: of a hard one at least 1000. */
export function weightOf(problem: Pick<PosterProblem, 'levels' | 'weights'>, name: ConstraintName): number {
  const weight = problem.weights?.[name] ?? DEFAULT_WEIGHTS[name];
  return isHard(problem, name) ? Math.max(HARD_WEIGHT, weight) : weight;
}
