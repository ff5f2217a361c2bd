import {
  type BoardPlan,
  check,
  type PlanFigures,
  type PlanReport,
  type PosterProblem,
  reasonsAgainst,
  repair,
  solve,
} from '@colloquy/engines/poster-layout';
import { DomainError } from '@colloquy/kernel';
import type { BoardWish } from './board-proposal';

/** What the engine is to solve, in plain values: it runs in a thread of its own. */
export interface BoardTask {
  readonly problem: PosterProblem;
  /** Where the posters hang now: what the proposal is measured against. */
  readonly standing: BoardPlan;
  readonly from: BoardWish['from'];
  readonly seed: number | string;
  readonly iterations: number | null;
}

/** What a plan costs, as a whole and by constraint, and each poster by constraint. */
export interface BoardAccount {
  readonly cost: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly posters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The engine's answer. */
export interface SolvedBoards {
  readonly plan: BoardPlan;
  readonly before: BoardAccount;
  readonly after: BoardAccount;
  readonly figures: PlanFigures;
  readonly violations: number;
  /** In words, the worst first: what still costs. */
  readonly reasons: readonly string[];
}

/** So many reasons are told: nobody reads more. */
const MOST_REASONS = 200;

/**
 * Finds better boards than those on which posters hang, or boards from nothing, within the time that it has.
 * @throws DomainError `no-board-plan` with each thing that cannot be, and what would help
 */
export function solveBoards(
  task: BoardTask,
  link: { spent(): number; tell(note: { readonly cost: number }): void },
): SolvedBoards {
  const { problem, standing } = task;
  const against = reasonsAgainst(problem).map(({ message, help }) => `${message} ${help}`.trim());
  if (against.length > 0) {
    const faults = against.map((message) => ({ message }));
    throw new DomainError('conflict', 'no-board-plan', against.join(' '), faults);
  }
  const before = accountOf(check(problem, standing));
  const plan = problem.posters.length === 0 ? { placements: [] } : search(task, link);
  const report = check(problem, plan);
  const costly = [...report.occurrences].sort((a, b) => b.cost - a.cost).map(({ message }) => message);
  return {
    ...{ plan, before, after: accountOf(report), figures: report.figures, violations: report.violations.length },
    reasons: [...new Set([...report.violations.map(({ message }) => message), ...costly])].slice(0, MOST_REASONS),
  };
}

function search(
  { problem, standing, from, seed, iterations }: BoardTask,
  link: Parameters<typeof solveBoards>[1],
): BoardPlan {
  const deadline = (): boolean => link.spent() >= 1;
  if (from === 'mend') return repair(problem, standing, { seed, deadline }).plan;
  return solve(problem, {
    ...{ seed, deadline },
    ...(iterations === null ? { spent: () => link.spent() } : { iterations }),
    ...(from === 'here' ? { start: standing } : {}),
    onProgress: ({ cost }) => link.tell({ cost }),
  });
}

function accountOf({ cost, terms, occurrences }: PlanReport): BoardAccount {
  const posters: Record<string, Record<string, number>> = {};
  for (const { constraint, cost: share, posters: concerned } of occurrences) {
    for (const id of concerned) {
      const account = posters[id] ?? {};
      account[constraint] = (account[constraint] ?? 0) + share;
      posters[id] = account;
    }
  }
  return { cost, terms: terms as Record<string, number>, posters };
}
