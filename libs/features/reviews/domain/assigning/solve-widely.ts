import {
  check,
  type IntegerSolver,
  type MatchingProblem,
  type MatchingSolution,
  type Move,
  rematch,
  solve,
} from '@colloquy/engines/matching';
import type { Wide } from './candidates';
import type { Question } from './reviewing-problem';

/** How to search: which of equally good answers, and what solves rules that are no flow. */
export interface AssignOptions {
  readonly seed: string | number;
  readonly integerSolver?: IntegerSolver;
}

/** An answer, and the problem of which it is one. */
export interface Answered {
  readonly problem: MatchingProblem;
  readonly solution: MatchingSolution;
  readonly moves: readonly Move[];
}

/**
 * Answers the question; where not every pair was weighed and something is missing, again with every pair that could help,
 * and where a work still goes without although somebody has room, with every pair that there is.
 */
export function solveWidely(question: Question, adjust: boolean, options: AssignOptions): Answered {
  const { former, met, widened } = question;
  const search = { ...options, objective: 'sum' as const };
  const answerTo = (problem: MatchingProblem): Answered => {
    if (!adjust || former.length === 0) return { problem, solution: solve(problem, search), moves: [] };
    return { problem, ...rematch(problem, former, { ...search, met }) };
  };
  let answer = answerTo(question.problem);
  if (!widened || !couldBeHelped(answer)) return answer;
  answer = answerTo(widened(whatWouldHelp(answer)));
  const isLacking = answer.solution.unassigned.length > 0 && couldBeHelped(answer);
  return isLacking ? answerTo(widened('everything')) : answer;
}

/** Nobody can do better where everybody has all that they take. */
function couldBeHelped(answer: Answered): boolean {
  return isLacking(answer) && withRoom(answer).length > 0;
}

const isLacking = ({ problem, solution }: Answered): boolean => check(problem, solution).length > 0;

/** All about the works and reviewers that lack something, and about those who have room. */
function whatWouldHelp(answer: Answered): Exclude<Wide, 'everything'> {
  const lacking = check(answer.problem, answer.solution);
  return {
    rows: new Set(lacking.flatMap(({ row }) => row ?? [])),
    columns: new Set([...lacking.flatMap(({ column }) => column ?? []), ...withRoom(answer)]),
  };
}

function withRoom({ problem: { max }, solution }: Answered): number[] {
  const load = new Map<number, number>();
  for (const [, column] of solution.pairs) load.set(column, (load.get(column) ?? 0) + 1);
  const most = typeof max === 'number' ? [] : max;
  return most.flatMap((limit, column) => ((load.get(column) ?? 0) < limit ? [column] : []));
}
