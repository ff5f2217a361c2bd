import { CONSTRAINTS, isHard, weightOf } from './constraints/catalogue';
import type { Violation } from './constraints/constraint';
import { randomMean, upperBound } from './model/bounds';
import type { LayoutModel } from './model/layout-model';
import { readProblem } from './model/read-problem';
import { type Hanging, hangingOf, neighbourSum } from './model/score';
import { type BoardPlan, type ConstraintName, type PosterProblem, USUALLY_SIMILAR } from './problem';

/** How good a plan is. */
export interface PlanFigures {
  /** Sum of weight × similarity over neighbouring boards. */
  readonly value: number;
  /** Mean of that sum over all plans. */
  readonly random: number;
  /** No plan has a larger sum; the best possible one may have less. */
  readonly upperBound: number;
  /** (value − random) / (upperBound − random): 0 as by chance, 1 as good as no plan may be. */
  readonly neighbourSimilarity: number;
  /** Share of posters with at least one similar neighbour, 0 to 1. */
  readonly withSimilarNeighbour: number;
  /** Needs that a poster's board does not offer. */
  readonly unmetNeeds: number;
  /** Share of the pairs of posters side by side that present in the same shift. */
  readonly sameShiftBeside: number;
}

/** One thing that costs in a plan, in words. */
export interface Occurrence extends Violation {
  /** With the weight of the constraint. */
  readonly cost: number;
}

/** What is wrong with a plan, what it costs and why, and how good it is. */
export interface PlanReport {
  readonly valid: boolean;
  /** What must not be: the findings of hard constraints. */
  readonly violations: readonly Violation[];
  /** The sum over all constraints. */
  readonly cost: number;
  /** Constraints that cost something, with their share. */
  readonly terms: Readonly<Partial<Record<ConstraintName, number>>>;
  /** Everything that costs, in the order of the constraints. */
  readonly occurrences: readonly Occurrence[];
  readonly figures: PlanFigures;
}

function figuresOf(model: LayoutModel, plan: BoardPlan, hanging: Hanging): PlanFigures {
  const { posters, boards, neighbours, similarity, size, problem } = model;
  const value = neighbourSum(model, similarity, hanging);
  const random = randomMean(model);
  const bound = upperBound(model);
  const similarFrom = problem.similarFrom ?? USUALLY_SIMILAR;
  const shiftOf = new Map(plan.placements.map(({ board, shift }) => [board, shift]));
  let withSimilar = 0;
  let unmetNeeds = 0;
  let pairs = 0;
  let sameShift = 0;
  for (const [board, poster] of hanging.entries()) {
    if (poster < 0) continue;
    const occupied = (neighbours[board] ?? []).filter((near) => (hanging[near.board] ?? -1) >= 0);
    const similar = occupied.some(
      (near) => (similarity[poster * size + (hanging[near.board] as number)] as number) >= similarFrom,
    );
    withSimilar += Number(similar);
    unmetNeeds += posters[poster]?.needs.filter((need) => !boards[board]?.features.includes(need)).length ?? 0;
    for (const near of occupied) {
      if (near.relation !== 'next' || near.board < board) continue;
      pairs += 1;
      sameShift += Number(shiftOf.get(boards[board]?.number ?? 0) === shiftOf.get(boards[near.board]?.number ?? 0));
    }
  }
  return {
    value,
    random,
    upperBound: bound,
    neighbourSimilarity: bound > random ? (value - random) / (bound - random) : 1,
    withSimilarNeighbour: posters.length === 0 ? 0 : withSimilar / posters.length,
    unmetNeeds,
    sameShiftBeside: pairs === 0 ? 0 : sameShift / pairs,
  };
}

/**
 * Judges any plan, also one made or changed by hand, from its placements alone.
 * @throws DomainError `invalid` where the problem cannot be understood, `conflict` where there are too few boards
 * @example check(problem, plan).violations // [] when valid
 */
export function check(problem: PosterProblem, plan: BoardPlan): PlanReport {
  const model = readProblem(problem);
  const occurrences = CONSTRAINTS.flatMap((constraint): Occurrence[] => {
    const weight = weightOf(problem, constraint.name);
    if (weight === 0) return [];
    return constraint.findings(model, plan).map(({ amount, message, posters, boards }) => {
      return { constraint: constraint.name, cost: amount * weight, message, posters, boards };
    });
  });
  const terms: Partial<Record<ConstraintName, number>> = {};
  for (const { constraint, cost } of occurrences) terms[constraint] = (terms[constraint] ?? 0) + cost;
  const violations = occurrences
    .filter(({ constraint }) => isHard(problem, constraint))
    .map(({ cost: _, ...violation }) => violation);
  return {
    valid: violations.length === 0,
    violations,
    cost: occurrences.reduce((sum, { cost }) => sum + cost, 0),
    terms,
    occurrences,
    figures: figuresOf(model, plan, hangingOf(model, plan)),
  };
}

/** What a plan costs: the part of {@link check} that a search tells meanwhile. */
export function costOf(problem: PosterProblem, plan: BoardPlan): number {
  const model = readProblem(problem);
  let cost = 0;
  for (const { name, findings } of CONSTRAINTS) {
    const weight = weightOf(problem, name);
    if (weight > 0) for (const { amount } of findings(model, plan)) cost += weight * amount;
  }
  return cost;
}
