import { DomainError } from '@colloquy/kernel';
import { edgeOf, type Model, readModel } from '../model/model';
import type { MatchingProblem, MatchingSolution, Objective, Pair } from '../model/problem';
import { presented, type SolveOptions, solveModel } from '../search/solve';
import { type FormerPair, type Move, movesBetween } from './moves';

/** How to match again. */
export interface RematchOptions extends SolveOptions {
  /** What staying counts, as a share of the highest score. If not given, as much as `quality` allows. */
  readonly keep?: number;
  /** Which share of the best mean beside `met` must be left when `keep` is not given: {@link DEFAULT_QUALITY} if not given. */
  readonly quality?: number;
  /** Pairs that have met: they stay, unless they no longer can. */
  readonly met?: readonly Pair[];
}

/** A new answer, and what it changes. */
export interface Rematch {
  readonly solution: MatchingSolution;
  /** Every pair that was and is no more, in order of rows. */
  readonly moves: readonly Move[];
  /** How many of those could not stay, and how many could have. */
  readonly forced: number;
  readonly chosen: number;
  /** What staying counted. */
  readonly keep: number;
  /** Mean score of a pair, and what it would be if nobody's old pair counted; null without pairs. */
  readonly mean: number | null;
  readonly bestMean: number | null;
}

/**
 * Half a per cent of the mean is less than anybody could notice. On hundred mentees and thirty mentors, a tenth of either
 * leaving or arriving, it spares nearly all who need not move: `bench/matching.mjs` prints the curve.
 */
export const DEFAULT_QUALITY = 0.995;

/** How often the search for the most that staying may count halves what is left of it. */
const HALVINGS = 8;

/**
 * Matches again after some have left, arrived or changed: a pair that was counts a little more than its score, so that few
 * move without need. Nor is anybody moved so that the worst match becomes better than it was.
 *
 * @param former the pairs that were, by the numbers of the new problem
 * @throws DomainError as `solve` does; `unreadable-former-pairs`; `unusable-keep`
 * @example rematch({ scores: [[9, 8], [9, 1]], max: [1, 1] }, [[0, 1]]).chosen // 0
 */
export function rematch(
  problem: MatchingProblem,
  former: readonly FormerPair[],
  options: RematchOptions = {},
): Rematch {
  return rematchModel(readModel(problem), former, options);
}

/**
 * {@link rematch} for a problem that has been read.
 *
 * @param shown the model from which all figures are made, where it is not the one that is solved
 */
export function rematchModel(
  model: Model,
  former: readonly FormerPair[],
  { keep, quality = DEFAULT_QUALITY, met = [], ...options }: RematchOptions,
  shown: Model = model,
): Rematch {
  for (const share of [keep ?? 0, quality]) {
    if (share >= 0) continue;
    throw new DomainError('invalid', 'unusable-keep', 'What staying counts, and the quality, must be a number from 0.');
  }
  refuseStrangers(model, [...former, ...met]);
  const objective: Objective = options.objective ?? 'fair';
  const stays = stillPossible(model, former);
  const enough = stays.reduce(
    (least, [row, column]) => Math.min(least, model.score[edgeOf(model, row, column)]!),
    Number.POSITIVE_INFINITY,
  );
  const bestMean = meanOf(presented(shown, objective, solveModel(model, options).pairs));
  const answer = (counts: number): MatchingSolution => {
    const held = lockedToMet(raised(model, stays, counts), met);
    return presented(shown, objective, solveModel(held, options, { kept: [], barred: [], stays, enough }).pairs);
  };
  // Pairs that have met cannot be asked to make room for a better mean: what is left is measured against the best beside them.
  const best =
    met.length > 0 ? meanOf(presented(shown, objective, solveModel(lockedToMet(model, met), options).pairs)) : bestMean;
  const good = (found: MatchingSolution): boolean => (meanOf(found) ?? 0) >= quality * (best ?? 0);
  const { counts, solution } =
    keep === undefined ? mostStaying(answer, good) : { counts: keep, solution: answer(keep) };
  const moves = movesBetween(shown, former, solution);
  const forced = moves.filter((move) => move.forced).length;
  return { solution, moves, forced, chosen: moves.length - forced, keep: counts, mean: meanOf(solution), bestMean };
}

/** The answer in which staying counts as much as it may: all that it can be, or as near to the limit as halving comes. */
function mostStaying(answer: (counts: number) => MatchingSolution, good: (found: MatchingSolution) => boolean) {
  let [low, high] = [0, 1];
  let solution = answer(high);
  if (good(solution)) return { counts: high, solution };
  solution = answer(low);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const found = answer(middle);
    if (good(found)) [low, solution] = [middle, found];
    else high = middle;
  }
  return { counts: low, solution };
}

function meanOf({ sum, pairs }: MatchingSolution): number | null {
  return pairs.length > 0 ? sum / pairs.length : null;
}

function stillPossible(model: Model, former: readonly FormerPair[]): Pair[] {
  return former.filter((pair): pair is Pair => pair[1] !== null && edgeOf(model, pair[0], pair[1]) >= 0);
}

function raised(model: Model, stays: readonly Pair[], keep: number): Model {
  const bonus = keep * model.score.reduce((most, score) => Math.max(most, score), 0);
  const score = model.score.slice();
  for (const [row, column] of stays) score[edgeOf(model, row, column)]! += bonus;
  return { ...model, score };
}

/** A pair that has met stays as long as it is permitted and both sides have room for it beside what is locked before. */
function lockedToMet(model: Model, met: readonly Pair[]): Model {
  const locks = [...model.locks];
  const count = (side: 0 | 1, at: number): number => locks.filter((lock) => lock[side] === at).length;
  for (const [row, column] of met) {
    const known = locks.some((lock) => lock[0] === row && lock[1] === column);
    if (known || edgeOf(model, row, column) < 0) continue;
    if (count(0, row) < model.demand[row]! && count(1, column) < model.max[column]!) locks.push([row, column]);
  }
  return { ...model, locks };
}

function refuseStrangers({ rows, columns }: Model, former: readonly FormerPair[]): void {
  const inside = (value: number, bound: number): boolean => Number.isInteger(value) && value >= 0 && value < bound;
  const at = former.findIndex(([row, column]) => !inside(row, rows) || (column !== null && !inside(column, columns)));
  if (at < 0) return;
  const message = `The former pair ${JSON.stringify(former[at])} is not one of rows 0 to ${rows - 1} and columns 0 to ${columns - 1}.`;
  throw new DomainError('invalid', 'unreadable-former-pairs', message);
}
