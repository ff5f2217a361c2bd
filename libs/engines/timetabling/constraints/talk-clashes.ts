import { timeOf } from '../model/clock';
import type { TimetableInstance } from '../model/instance';
import { nameOf, namesOf, type Plan, parallelTalks, slotsInCommon, titleOf } from '../model/plan';
import type { Finding } from './constraint';

/** The people whom two talks both need, by the talks' numbers. */
type People = (instance: TimetableInstance, a: number, b: number) => string[];

/** Two talks by title and place. */
export function bothPlaces({ instance, spots }: Plan, a: number, b: number): string {
  const placed = (talk: number): string => `${titleOf(instance, talk)} (${nameOf(instance, spots[talk]!)})`;
  return `${placed(a)} and ${placed(b)}`;
}

/** One for each pair of talks in different rooms of one session that need the same people. */
export function* clashesInSession(plan: Plan, people: People, verb: string): Generator<Finding> {
  for (const [a, b] of parallelTalks(plan)) {
    const persons = people(plan.instance, a, b);
    if (persons.length === 0) continue;
    const names = namesOf(plan.instance, persons);
    const sentence = `${names} ${verb} in two rooms during one session: ${bothPlaces(plan, a, b)}.`;
    yield { amount: 1, sentence, talks: [a, b] };
  }
}

/** One for each slot at which two talks that need the same people run side by side. */
export function* clashesInSlot(
  plan: Plan,
  people: People,
  verb: string,
  pairs: Iterable<readonly [number, number]> = parallelTalks(plan),
): Generator<Finding> {
  const { instance, spots } = plan;
  for (const [a, b] of pairs) {
    const amount = slotsInCommon(plan, a, b);
    if (amount === 0) continue;
    const persons = people(instance, a, b);
    if (persons.length === 0) continue;
    const first = Math.max(spots[a]!.slot, spots[b]!.slot);
    const when = timeOf(instance, spots[a]!.session, first) ?? 'the same time';
    const sentence = `${namesOf(instance, persons)} ${verb} in two rooms at ${when}: ${bothPlaces(plan, a, b)}.`;
    yield { amount, sentence, talks: [a, b] };
  }
}

/** Those of some pairs of talks that stand in different rooms of one session. */
export function* inParallel(
  { spots }: Plan,
  pairs: Iterable<{ readonly a: number; readonly b: number }>,
): Generator<[number, number]> {
  for (const { a, b } of pairs) {
    const [x, y] = [spots[a], spots[b]];
    if (x && y && x.session === y.session && x.room !== y.room) yield [a, b];
  }
}
