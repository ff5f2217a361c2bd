import { problemFaults } from '../model/faults';
import { readProblem } from '../model/read-problem';
import type { PosterProblem } from '../problem';
import { boardConflicts } from './board-conflicts';
import { anyOf, type Reason } from './reason';
import { shiftConflicts } from './shift-conflicts';

/**
 * Why there is no valid board plan, before any search: what is not understood, too few boards, needs, sizes and pins that
 * compete for too few boards, and people who would be in two places; each with what would help. No reasons: there is one.
 * @example reasonsAgainst(problem).map(({ message, help }) => `${message} ${help}`)
 */
export function reasonsAgainst(problem: PosterProblem): Reason[] {
  const faults = problemFaults(problem);
  if (faults.length > 0) {
    return faults.map(({ message, field }) => {
      return { kind: 'unclear', message, help: '', posters: [], boards: [], ...(field ? { field } : {}) };
    });
  }
  const { posters, floorPlan } = problem;
  const missing = posters.length - floorPlan.boards.length;
  if (missing > 0) {
    const boards = missing === 1 ? '1 board' : `${missing} boards`;
    return [
      {
        kind: 'boards',
        message: `There are ${posters.length} posters for ${floorPlan.boards.length} boards.`,
        help: anyOf([`add ${boards}`, 'hold a second poster session', `take ${missing} of the posters out`]),
        posters: [],
        boards: [],
      },
    ];
  }
  const model = readProblem(problem);
  return [...boardConflicts(model), ...shiftConflicts(model)];
}
