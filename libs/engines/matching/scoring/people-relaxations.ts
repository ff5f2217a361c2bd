import { type Relaxation, type RelaxationOptions, relaxations } from '../explain/relaxations';
import type { Assignment } from '../model/problem';
import type { ScoredPeople } from './score-people';

/**
 * The least to give up so that every mentee is served. Gates open only where talking could open them: a conflict, and what
 * keeps two people apart at their own wish, stay closed.
 *
 * @throws DomainError as `solve` does
 */
export function peopleRelaxations(
  scored: ScoredPeople,
  assignment: Assignment,
  options: Omit<RelaxationOptions, 'barrier'> = {},
): Relaxation[] {
  const barrier = (row: number, column: number): string | null => {
    const { gates } = scored.pair(row, column);
    return gates.every(({ negotiable }) => negotiable) ? gates.map(({ why }) => why).join(' ') : null;
  };
  return relaxations(scored.open, assignment, { ...options, barrier });
}
