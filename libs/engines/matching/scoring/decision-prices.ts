import { type Price, priceBetween } from '../explain/price';
import { readModel } from '../model/model';
import { type SolveOptions, solveModel } from '../search/solve';
import type { PersonPair } from './person';
import { type ScoredPeople, scorePeople } from './score-people';

/** What an organiser can decide about two people. */
export type Decision = 'locks' | 'forbids' | 'prefers';

/** A decision about two people, and what it costs everybody. */
export interface DecisionPrice extends PersonPair {
  readonly decision: Decision;
  readonly price: Price;
}

/**
 * What each lock, barrier and preference of an organiser costs: the best answer without it, less the best with it, both
 * valued without it, and neither with private wishes. One more scoring and two solves for each.
 *
 * @throws DomainError as `solve` does
 */
export function pricesOfDecisions({ people, options, open }: ScoredPeople, how: SolveOptions = {}): DecisionPrice[] {
  const withAll = readModel(open);
  return (['locks', 'forbids', 'prefers'] as const).flatMap((decision) =>
    (people[decision] ?? []).map((pair, at): DecisionPrice => {
      const others = (people[decision] ?? []).filter((_, other) => other !== at);
      const without = readModel(scorePeople({ ...people, [decision]: others }, options).open);
      const before = solveModel(without, how);
      const after = solveModel(withAll, how, { kept: [], barred: [], stays: before.pairs });
      const row = people.mentees.findIndex(({ id }) => id === pair.menteeId);
      return { ...pair, decision, price: priceBetween(without, before, after, row) };
    }),
  );
}
