import { check, findConflict, lowerBound, proverWith } from '@colloquy/engines/timetabling';
import loadHighs from 'highs';
import { type ProposalTask, withLocks } from '../../domain/desk/solve-proposal';

/** How long somebody waits for the reasons why not all can hold. */
const SECONDS_FOR_REASONS = 10;
const SECONDS_FOR_A_QUESTION = 2;

/** What is asked for and cannot all hold, in words; empty where nothing is proven in time. */
export async function conflictOf(task: ProposalTask): Promise<readonly string[]> {
  const started = performance.now();
  const found = findConflict(withLocks(task), task.pins, proverWith(await loadHighs()), {
    secondsEach: SECONDS_FOR_A_QUESTION,
    isOver: () => performance.now() - started > SECONDS_FOR_REASONS * 1000,
  });
  return found.proven ? found.requirements : [];
}

/** What a timetable costs, and what none goes below; null where that is not known. */
export interface ProvenCost {
  readonly cost: number;
  readonly bound: number | null;
}

/** Proves how good the timetable that stands is, as far as these seconds suffice. */
export async function boundOf({ standing }: ProposalTask, seconds: number): Promise<ProvenCost> {
  const { cost } = check(standing.instance, standing.solution);
  const bound = lowerBound(standing.instance, proverWith(await loadHighs()), { seconds });
  return { cost, bound: bound !== undefined && Number.isFinite(bound) ? bound : null };
}
