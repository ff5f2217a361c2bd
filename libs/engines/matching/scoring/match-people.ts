import { readModel } from '../model/model';
import type { MatchingSolution } from '../model/problem';
import { presented, type SolveOptions, solve } from '../search/solve';
import type { FormerPair } from '../stability/moves';
import { type Rematch, type RematchOptions, rematchModel } from '../stability/rematch';
import type { PersonPair } from './person';
import type { ScoredPeople } from './score-people';

/** A pair whose introduction waits. */
export interface HeldIntroduction extends PersonPair {
  readonly why: string;
}

/**
 * Matches people: solves with their private wishes and answers without them, so that no figure tells of one.
 *
 * @throws DomainError as `solve` does
 */
export function matchPeople({ problem, open }: ScoredPeople, options: SolveOptions = {}): MatchingSolution {
  const { pairs, objective } = solve(problem, options);
  return presented(readModel(open), objective, pairs);
}

/** How people were paired before, by their ids; whoever has left since may be among them. */
export interface FormerPeoplePair extends PersonPair {
  /** They have met, so that they stay together as long as they can. */
  readonly met?: boolean;
}

/** {@link rematch} for people: few move without need after some have left or arrived. */
export function rematchPeople(
  { problem, open, people }: ScoredPeople,
  before: readonly FormerPeoplePair[],
  options: Omit<RematchOptions, 'met'> = {},
): Rematch {
  const row = new Map(people.mentees.map(({ id }, at) => [id, at]));
  const column = new Map(people.mentors.map(({ id }, at) => [id, at]));
  const staying = before.filter(({ menteeId }) => row.has(menteeId));
  const former = staying.map(
    ({ menteeId, mentorId }): FormerPair => [row.get(menteeId)!, column.get(mentorId) ?? null],
  );
  const met = former.flatMap(([at, mentor], index) =>
    staying[index]!.met && mentor !== null ? [[at, mentor] as const] : [],
  );
  return rematchModel(readModel(problem), former, { ...options, met }, readModel(open));
}

/** The pairs that may not be introduced yet, because the mentor's training is not done. They are matched all the same. */
export function heldIntroductions({ people }: ScoredPeople, { pairs }: MatchingSolution): HeldIntroduction[] {
  return pairs.flatMap(([row, column]) => {
    const [mentee, mentor] = [people.mentees[row]!, people.mentors[column]!];
    if (mentor.trained !== false) return [];
    const why = `${mentor.name} has not done the training yet: they are introduced when it is done.`;
    return [{ menteeId: mentee.id, mentorId: mentor.id, why }];
  });
}
