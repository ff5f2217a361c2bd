import type { TimetableInstance } from '../model/instance';

/** A bit: somebody presents one of the talks, and presents or chairs the other. */
export const PRESENTERS = 1;
/** A bit: somebody wishes to attend one of the talks, and has to do with the other. */
export const ATTENDEES = 2;
/** A bit: both talks have an order within one track. */
export const ORDER = 4;
/** A bit: somebody is a co-author of one of the talks, and a co-author or a presenter of the other. */
export const AUTHORS = 8;

/** The talks that one person has to do with, by part. */
interface Duties {
  readonly presents: number[];
  readonly attends: number[];
  readonly wrote: number[];
  readonly chairs: number[];
}

/**
 * All pairs of talks that clash, found person by person, so that time and memory grow with the clashes and not with the
 * square of the talks. Keys are `a * talks + b` with a < b; values are the bits above.
 * @param asked the bits that matter: others are not looked for
 */
export function indexClashes({ submissions, tracks }: TimetableInstance, asked: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const add = (a: number, b: number, why: number): void => {
    if (a === b) return;
    const key = a < b ? a * submissions.length + b : b * submissions.length + a;
    pairs.set(key, (pairs.get(key) ?? 0) | why);
  };
  const everyPair = (left: readonly number[], right: readonly number[], why: number): void => {
    if ((asked & why) === 0) return;
    for (const a of left) for (const b of right) add(a, b, why);
  };

  const people = new Map<string, Duties>();
  const dutiesOf = (person: string): Duties => {
    const known = people.get(person) ?? { presents: [], attends: [], wrote: [], chairs: [] };
    people.set(person, known);
    return known;
  };
  for (const [talk, { presenters, attendees, coAuthors = [] }] of submissions.entries()) {
    for (const person of new Set(presenters)) dutiesOf(person).presents.push(talk);
    for (const person of new Set(attendees)) dutiesOf(person).attends.push(talk);
    for (const person of new Set(coAuthors)) if (!presenters.includes(person)) dutiesOf(person).wrote.push(talk);
  }
  for (const [track, { chairs }] of tracks.entries()) for (const person of chairs) dutiesOf(person).chairs.push(track);

  const talksOf = tracks.map((): number[] => []);
  for (const [talk, { track }] of submissions.entries()) talksOf[track]!.push(talk);
  for (const { presents, attends, wrote, chairs } of people.values()) {
    everyPair(presents, presents, PRESENTERS);
    everyPair(attends, attends, ATTENDEES);
    everyPair(attends, presents, ATTENDEES);
    everyPair(wrote, wrote, AUTHORS);
    everyPair(wrote, presents, AUTHORS);
    if ((asked & (PRESENTERS | ATTENDEES)) === 0) continue;
    for (const track of chairs) {
      const elsewhere = (talk: number): boolean => submissions[talk]!.track !== track;
      everyPair(presents.filter(elsewhere), talksOf[track]!, PRESENTERS);
      everyPair(attends.filter(elsewhere), talksOf[track]!, ATTENDEES);
    }
  }
  for (const talks of talksOf) {
    const ordered = talks.filter((talk) => submissions[talk]!.order > 0);
    everyPair(ordered, ordered, ORDER);
  }
  return pairs;
}
