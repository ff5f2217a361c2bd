import { createRandom, DomainError } from '@colloquy/kernel';
import { togetherIn } from '../constraints/apart';
import { quotasMissed } from '../constraints/quota';
import { figuresOf, scoreOf } from '../model/figures';
import { type Model, readModel } from '../model/model';
import type { MatchingProblem, MatchingSolution, Objective, Pair } from '../model/problem';
import { bottleneck } from './bottleneck';
import { byIntegerProgram } from './by-integer-program';
import { byRounds, MOST_PAIRS_PROVEN } from './by-rounds';
import { cheapestFlow } from './cheapest-flow';
import { fairTotals } from './fair-totals';
import type { IntegerSolver } from './integer-program';
import { levelled } from './levels';
import { buildNetwork, type Change, columnsWithoutScore, type Network, narrow, pairsTaken, worthOf } from './network';

/** How to solve: `objective` is `fair` if not given; `seed` (1 if not given) only chooses between equally good answers. */
export interface SolveOptions {
  readonly objective?: Objective;
  readonly seed?: string | number;
  /** Solves integer programs, as the package `highs` does once loaded. Wanted only where `apart` or `quotas` make it hard. */
  readonly integerSolver?: IntegerSolver;
}

/** All objectives, the default first. */
export const OBJECTIVES: readonly Objective[] = ['fair', 'sum', 'leximin'];

/**
 * Matches rows to columns. Always answers: who cannot be served is in `unassigned`, a column below its minimum in `short`.
 *
 * What is best, in this order: locks kept, fewest missing, fewest places below a minimum, (fair only) the worst total of
 * a row that is served, the sum. Exact in all of it for `sum`, and for `fair` when no row wants more than one. With more
 * than one, a fair answer is NP-hard (Garg et al., Assigning papers to referees, Algorithmica 2010): a bounded search is
 * made then, and the notes say whether its answer is proven best. Same problem, objective and seed: same pairs.
 *
 * @throws DomainError `unreadable-problem`, `contradictory-locks`, `unknown-objective`
 * @example solve({ scores: [[9, 4], [8, 1]], max: 1 }, { objective: 'sum' }).pairs // [[0, 1], [1, 0]]
 */
export function solve(problem: MatchingProblem, options: SolveOptions = {}): MatchingSolution {
  return solveModel(readModel(problem), options);
}

/** {@link solve} for a problem that has been read, with a change for this run alone. */
export function solveModel(
  model: Model,
  { objective = 'fair', seed = 1, integerSolver }: SolveOptions,
  change: Change = { kept: [], barred: [], stays: [] },
): MatchingSolution {
  if (!OBJECTIVES.includes(objective)) {
    const message = `There is no objective "${objective}". Choose one of: ${OBJECTIVES.join(', ')}.`;
    throw new DomainError('invalid', 'unknown-objective', message);
  }
  const kept = [...model.locks, ...change.kept];
  const network = buildNetwork(model, { ...change, kept }, createRandom(seed));
  const { pairs, notes } = SEARCH[objective](model, network, kept, change.enough);
  const answer = presented(model, objective, [...kept, ...pairs], notes);
  if (keepsRowRules(model, answer.pairs)) return answer;
  if (objective === 'sum' && network.edge.length > MOST_PAIRS_PROVEN) {
    const { pairs: good, notes: said } = byRounds(model, network, kept, answer);
    return presented(model, objective, [...kept, ...good], said);
  }
  if (!integerSolver) throw solverWanted();
  const found = byIntegerProgram(model, network, kept, answer, integerSolver);
  return presented(model, objective, [...kept, ...found.pairs], found.notes);
}

/** The best pairs besides the locks, and what there is to say about them. */
interface Found {
  readonly pairs: readonly Pair[];
  readonly notes: readonly string[];
}

function bySum(network: Network): Found {
  return { pairs: pairsTaken(network, cheapestFlow(network, worthOf(network)).taken), notes: [] };
}

function byFairness(model: Model, network: Network, kept: readonly Pair[], enough = Number.POSITIVE_INFINITY): Found {
  if (model.demand.some((units) => units > 1)) return fairTotals(model, network, kept);
  // By the theorem of Mendelsohn and Dulmage (1958), pairs that fill the minima and pairs that serve the rows can be
  // joined, so that the two floors may be found apart. A locked pair below both makes a higher floor worthless.
  const floor = Math.min(
    enough,
    bottleneck(network, network.max),
    bottleneck(network, network.min),
    ...kept.map(([row, column]) => scoreOf(model, row, column) ?? 0),
  );
  return bySum(narrow(model, network, (at) => network.score[at]! >= floor));
}

function byLevels(model: Model, network: Network): Found {
  const { network: left, settled } = levelled(model, network);
  return { pairs: [...settled, ...bySum(left).pairs], notes: [] };
}

const SEARCH: Readonly<
  Record<Objective, (model: Model, network: Network, kept: readonly Pair[], enough?: number) => Found>
> = {
  sum: (_, network) => bySum(network),
  fair: byFairness,
  leximin: byLevels,
};

/** An answer that would be best without these rules, and keeps them, is best with them. */
function keepsRowRules(model: Model, pairs: readonly Pair[]): boolean {
  if (model.apart.length === 0 && model.quotas.length === 0) return true;
  return togetherIn(model, pairs).length === 0 && quotasMissed(model, pairs).length === 0;
}

function solverWanted(): DomainError {
  const message =
    'The best assignment breaks a rule of who may not share a row, or of how many of a kind each row should have: that takes a solver of integer programs, and none was given.';
  return new DomainError('invalid', 'integer-solver-wanted', message);
}

/** Pairs as an answer to a problem: in order, with their figures, and with what they leave open. */
export function presented(
  model: Model,
  objective: Objective,
  chosen: readonly Pair[],
  found: readonly string[] = [],
): MatchingSolution {
  const pairs = [...chosen].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const { rowCount, columnCount, sum, worst } = figuresOf(model, pairs);
  const unassigned = [...rowCount.keys()].flatMap((row) =>
    Array<number>(model.demand[row]! - rowCount[row]!).fill(row),
  );
  const short = [...columnCount.keys()].filter((column) => columnCount[column]! < model.min[column]!);
  const notes = columnsWithoutScore(model).map(
    (column) => `${model.columnName(column)} has no score above 0: its minimum of ${model.min[column]} was dropped.`,
  );
  for (const column of short) {
    if (model.min[column]! <= model.max[column]!) continue;
    notes.push(`${model.columnName(column)} asks for ${model.min[column]} and takes at most ${model.max[column]}.`);
  }
  return { objective, pairs, unassigned, short, sum, worst, notes: [...notes, ...found] };
}
