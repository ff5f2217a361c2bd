import type { Placement, TimetableInstance } from '../model/instance';
import type { Prover } from './prover';
import { type Requirement, requirementsOf } from './requirements';
import { strictProgram } from './strict-program';

/** Beyond this many seats the question is too large to be answered while somebody waits. */
const MOST_SEATS = 60_000;

/** What {@link findConflict} has found. */
export type Conflict =
  /** Nothing is proven: a timetable may exist. */
  | { readonly proven: false }
  /** These cannot all hold. When `minimal`, any one of them given up is enough for this proof to fall. */
  | { readonly proven: true; readonly requirements: readonly string[]; readonly minimal: boolean };

/**
 * Why no timetable can be: a minimal set of what must hold (pins, hours, needs, closed rooms, wishes) that cannot hold
 * together, found by halving (QuickXplain, Junker 2004). The set is empty where the talks do not even fit in without them.
 * @param limits secondsEach: for one question to the prover; isOver: whether to end with what is known by now
 */
export function findConflict(
  instance: TimetableInstance,
  pins: readonly Placement[],
  prover: Prover,
  limits: { readonly secondsEach: number; readonly isOver: () => boolean },
): Conflict {
  const all = requirementsOf(instance, pins);
  const seats = instance.submissions.length * instance.sessions.length * instance.rooms.length;
  if (seats > MOST_SEATS) return { proven: false };
  const askFor = (requirements: readonly Requirement[]) =>
    prover(strictProgram(instance, requirements), { seconds: limits.secondsEach });
  const isImpossible = (requirements: readonly Requirement[]): boolean => askFor(requirements).outcome === 'infeasible';
  const isPossible = (requirements: readonly Requirement[]): boolean => {
    const proof = askFor(requirements);
    return proof.outcome === 'bounded' && proof.values.length > 0;
  };
  if (!isImpossible(all)) return { proven: false };

  const explain = (
    given: readonly Requirement[],
    isNew: boolean,
    asked: readonly Requirement[],
  ): readonly Requirement[] => {
    if (isNew && isImpossible(given)) return [];
    if (asked.length <= 1) return asked;
    if (limits.isOver()) return asked;
    const half = asked.length >> 1;
    const [first, second] = [asked.slice(0, half), asked.slice(half)];
    const ofSecond = explain([...given, ...first], first.length > 0, second);
    const ofFirst = explain([...given, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  const found = isImpossible([]) ? [] : explain([], false, all);
  // A question that found no answer in time may have left in what is in nobody's way: so the set is looked at once more.
  const minimal = found.every((one) => !limits.isOver() && isPossible(found.filter((other) => other !== one)));
  return { proven: true, requirements: found.map(({ sentence }) => sentence), minimal };
}
