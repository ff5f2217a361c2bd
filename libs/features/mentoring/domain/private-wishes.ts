import type { Fault } from '@colloquy/kernel';
import { fold, listFaults } from './common-wants';

/** Parts of a day, coarse enough to be said in a minute. */
export const PARTS_OF_DAY = ['morning', 'noon', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** A stretch of every week in which somebody can meet. */
export interface MeetingTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly day: number;
  readonly part: PartOfDay;
}

/** Whether the mentor should be of the same research group. */
export const SAME_LAB = ['either', 'want', 'avoid'] as const;
export type SameLab = (typeof SAME_LAB)[number];

/** What one person wishes in private. Nobody else reads it; the matching takes it as plain constraints. */
export interface PrivateWishes {
  readonly times: readonly MeetingTime[];
  readonly sameLab: SameLab;
  /** What they offer as a mentor, in the words of the conference: "a first-generation mentor". */
  readonly offers: readonly string[];
  /** What they would like of their mentor, in the same words. */
  readonly wants: readonly string[];
  /** Whom they do not wish to be brought together with, by name or address; no reason is asked. */
  readonly notWith: readonly string[];
  /** Partners, family, close friends, by name or address: nobody mentors somebody who is close to them. */
  readonly closeTo: readonly string[];
}

/** What holds for those who have wished for nothing. */
export const NO_WISHES: PrivateWishes = {
  times: [],
  sameLab: 'either',
  offers: [],
  wants: [],
  notWith: [],
  closeTo: [],
};

const MOST_OTHERS = 20;
const LONGEST_NAME = 200;

/** What cannot be kept of private wishes. No message repeats what somebody wished. */
export function wishFaults({ offers, wants, notWith, closeTo }: PrivateWishes, allowed: readonly string[]): Fault[] {
  const known = new Set(allowed.map(fold));
  const unknown = (field: string, list: readonly string[]): Fault[] =>
    list.every((wish) => known.has(fold(wish)))
      ? []
      : [{ field, message: 'The organisers have changed this list. Load the page anew and choose again.' }];
  return [
    ...unknown('offers', offers),
    ...unknown('wants', wants),
    ...listFaults('notWith', notWith, { what: 'names', most: MOST_OTHERS, longest: LONGEST_NAME }),
    ...listFaults('closeTo', closeTo, { what: 'names', most: MOST_OTHERS, longest: LONGEST_NAME }),
  ];
}
