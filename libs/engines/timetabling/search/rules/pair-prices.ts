import { beginnings } from '../../model/clock';
import { encounters, peopleAt } from '../../model/encounters';
import { halves } from '../../model/hours';
import type { TalkPair, Term, TimetableInstance } from '../../model/instance';

type Weight = (term: Term) => number;

/** What two talks must not do: run at once; `a` not end before `b` begins, and the same from `b`; and so on. */
export const RUN_AT_ONCE = 0;
export const COME_AFTER = 1;
export const COME_BEFORE = 2;
export const STAND_APART = 3;
export const STAND_TOGETHER = 4;
export const LIE_IN_TWO_HALVES = 5;
export const FOLLOW_SOON = 6;
export const FOLLOW_FROM_AFAR = 7;

const FAULTS: Readonly<Record<TalkPair['mode'], readonly [number, number]>> = {
  'never-parallel': [RUN_AT_ONCE, RUN_AT_ONCE],
  'rather-not-parallel': [RUN_AT_ONCE, RUN_AT_ONCE],
  before: [COME_AFTER, COME_BEFORE],
  'same-session': [STAND_APART, STAND_APART],
  apart: [STAND_TOGETHER, STAND_TOGETHER],
  'same-half-day': [LIE_IN_TWO_HALVES, LIE_IN_TWO_HALVES],
};

/** Which talks have to stand to which others in some way, wherever these are, and what it costs when they do not. */
export interface PairPrices {
  /** Where each talk's begin in the next three; one entry more than talks. */
  readonly from: Int32Array;
  readonly with: Int32Array;
  readonly fault: Uint8Array;
  readonly price: Float64Array;
  /** By session: when it begins, in minutes, and its half day. */
  readonly begins: Float64Array;
  readonly halfOf: Int32Array;
  readonly slotMinutes: number;
  readonly pause: number;
  /** room × room, in minutes. */
  readonly ways: Float64Array;
  readonly slotsMatter: boolean;
}

/** Compiles pairs, pauses, ways and likeness; undefined where there are none. */
export function pairPrices(instance: TimetableInstance, weight: Weight): PairPrices | undefined {
  const { submissions, rooms, pause = 0, walking, slotMinutes = 0 } = instance;
  const lists = submissions.map((): [number, number, number][] => []);
  const add = (a: number, b: number, price: number, [fault, inverse]: readonly [number, number]): void => {
    if (price === 0) return;
    lists[a]!.push([b, fault, price]);
    lists[b]!.push([a, inverse, price]);
  };
  const numberOf = new Map(submissions.map(({ ref }, talk) => [ref, talk]));
  for (const { a, b, mode } of instance.pairs ?? []) {
    const price = weight(mode === 'rather-not-parallel' ? 'Pair Wishes' : 'Pairs');
    add(numberOf.get(a)!, numberOf.get(b)!, price, FAULTS[mode]);
  }
  const likenessPrice = weight('Likeness');
  for (const [a, b, likeness] of likenessPrice > 0 ? (instance.alike ?? []) : []) {
    if (submissions[a]!.track !== submissions[b]!.track) continue;
    add(a, b, likeness * likenessPrice, [STAND_APART, STAND_APART]);
  }
  if (pause > 0 && weight('Pause') > 0) {
    for (const { a, b } of encounters(instance, ({ presenters }) => presenters))
      add(a, b, weight('Pause'), [FOLLOW_SOON, FOLLOW_SOON]);
  }
  if (walking && weight('Walking') > 0) {
    for (const { a, b } of encounters(instance, peopleAt))
      add(a, b, weight('Walking'), [FOLLOW_FROM_AFAR, FOLLOW_FROM_AFAR]);
  }
  const flat = lists.flat();
  if (flat.length === 0) return undefined;
  const from = new Int32Array(submissions.length + 1);
  for (const [talk, list] of lists.entries()) from[talk + 1] = from[talk]! + list.length;
  const timeless = [STAND_APART, STAND_TOGETHER, LIE_IN_TWO_HALVES];
  return {
    from,
    with: Int32Array.from(flat, ([other]) => other),
    fault: Uint8Array.from(flat, ([, fault]) => fault),
    price: Float64Array.from(flat, ([, , price]) => price),
    begins: Float64Array.from(beginnings(instance)),
    halfOf: Int32Array.from(halves(instance)),
    slotMinutes,
    pause,
    ways: Float64Array.from((walking ?? rooms.map(() => rooms.map(() => 0))).flat()),
    slotsMatter: flat.some(([, fault]) => !timeless.includes(fault)),
  };
}
