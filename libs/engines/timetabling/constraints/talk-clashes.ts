import type { TimetableInstance } from '../model/instance';
import { nameOf, type Plan, parallelTalks, slotsInCommon, titleOf } from '../model/plan';
import type { Finding } from './constraint';

/** The people whom two talks both need, by the talks' numbers. */
type People = (instance: TimetableInstance, a: number, b: number) => string[];

function* clashes(plan: Plan, people: People, verb: string, amountOf: (a: number, b: number) => number) {
  const { instance, spots } = plan;
  const placed = (talk: number): string => `${titleOf(instance, talk)} (${nameOf(instance, spots[talk]!)})`;
  for (const [a, b] of parallelTalks(plan)) {
    const amount = amountOf(a, b);
    if (amount === 0) continue;
    const names = people(instance, a, b);
    if (names.length === 0) continue;
    yield { amount, sentence: `${names.join(', ')} ${verb} ${placed(a)} and ${placed(b)}.`, talks: [a, b] };
  }
}

/** One for each pair of talks in different rooms of one session that need the same people. */
export function clashesInSession(plan: Plan, people: People, verb: string): Generator<Finding> {
  return clashes(plan, people, `${verb} in two rooms during one session:`, () => 1);
}

/** One for each slot at which two talks that need the same people run side by side. */
export function clashesInSlot(plan: Plan, people: People, verb: string): Generator<Finding> {
  return clashes(plan, people, `${verb} in two rooms at the same time:`, (a, b) => slotsInCommon(plan, a, b));
}
