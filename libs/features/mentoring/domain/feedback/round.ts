import type { Fault, Instant } from '@colloquy/kernel';
import { textFault } from './margin';

/** Where a feedback round stands, and where it may go. */
export const ROUND_STATES = {
  asked: ['returned', 'taken back'],
  returned: [],
  'taken back': [],
} as const satisfies Record<string, readonly string[]>;

export type RoundState = keyof typeof ROUND_STATES;

/** What a mentor gives back: what is good first, then one question, then one next step. */
export interface RoundWords {
  readonly strength: string;
  readonly question: string;
  readonly nextStep: string;
}

export const LONGEST_ANSWER = 8_000;
export const LONGEST_WISH = 2_000;
/** How long a mentor has when nobody says otherwise, and at most. */
export const USUAL_DAYS = 7;
export const MOST_DAYS = 120;

const ASKED: Readonly<Record<keyof RoundWords, string>> = {
  strength: 'Begin with what is good: one thing that works, and why.',
  question: 'Ask one question that makes them think further.',
  nextStep: 'Name one next step, small enough for this week.',
};

/** What cannot be kept of what a mentor types, each beside its field. */
export function draftFaults(words: RoundWords): Fault[] {
  return (Object.keys(ASKED) as (keyof RoundWords)[]).flatMap((field) => {
    const message = textFault(words[field], LONGEST_ANSWER);
    return message === null ? [] : [{ field, message }];
  });
}

/** What is missing before a round can be returned: kind feedback has all three. */
export function returnFaults(words: RoundWords): Fault[] {
  const missing = (Object.keys(ASKED) as (keyof RoundWords)[]).filter((field) => words[field].trim() === '');
  return [...draftFaults(words), ...missing.map((field) => ({ field, message: ASKED[field] }))];
}

/** What has happened between a mentor and the authors of a work. */
export interface Turns {
  /** When the two began. */
  readonly pairedAt: Instant;
  readonly askedAt: Instant | null;
  readonly mentorWroteAt: Instant | null;
  /** When an author last wrote a comment, or gave a version to read. */
  readonly authorWroteAt: Instant | null;
}

/** Who waits for whom, and since when: an open round decides, else whoever did not have the last word. */
export function whoIsAwaited(turns: Turns): { readonly who: 'mentor' | 'author'; readonly since: Instant } {
  const { pairedAt, askedAt, mentorWroteAt, authorWroteAt } = turns;
  if (askedAt !== null) return { who: 'mentor', since: askedAt };
  const author = authorWroteAt !== null && authorWroteAt > pairedAt ? authorWroteAt : pairedAt;
  if (mentorWroteAt === null || author > mentorWroteAt) return { who: 'mentor', since: author };
  return { who: 'author', since: mentorWroteAt };
}

/** The same with what an author waits for besides the text, comments on pages or a time to meet: whoever waits longest counts. */
export function alsoBesides(
  onText: ReturnType<typeof whoIsAwaited>,
  besides: readonly ({ readonly since: Instant } | null)[],
): ReturnType<typeof whoIsAwaited> {
  const [first] = besides.flatMap((one) => (one ? [one.since] : [])).sort();
  if (first === undefined) return onText;
  const earlier = onText.who === 'mentor' && onText.since < first ? onText.since : first;
  return { who: 'mentor', since: earlier };
}

/** One of a mentor's works in their queue. */
export interface Queued {
  readonly code: string;
  readonly dueAt: Instant | null;
  readonly awaited: ReturnType<typeof whoIsAwaited>;
}

/** The order of a mentor's queue: by deadline, then who has waited longest for the mentor, then the others. */
export function queueOrder(one: Queued, other: Queued): number {
  const key = ({ dueAt, awaited, code }: Queued) =>
    [dueAt ?? '~', awaited.who === 'mentor' ? '0' : '1', awaited.since, code].join(' ');
  return key(one) < key(other) ? -1 : 1;
}
