import type { Fault, Id } from '@colloquy/kernel';

/** Whether somebody has reviewed before; null while they have not said. */
export const EXPERIENCES = ['experienced', 'new'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** What a reviewer says of themselves. */
export interface ReviewerProfile {
  readonly topics: readonly string[];
  /** Titles or abstracts of theirs; may be empty. */
  readonly texts: readonly string[];
  /** How many works they take at most; null while they have not said. */
  readonly capacity: number | null;
  /** Their lab or research group; empty for none. */
  readonly lab: string;
  readonly experience: Experience | null;
}

/** What is known of somebody who has said nothing. */
export const NOTHING_SAID: ReviewerProfile = { topics: [], texts: [], capacity: null, lab: '', experience: null };

/** The most works that one person takes. */
export const MOST_WORKS = 200;
const MOST_TOPICS = 40;
const MOST_TEXTS = 10;
const LONGEST_TOPIC = 120;
const LONGEST_TEXT = 5000;
const LONGEST_LAB = 200;

/** What is wrong with a profile, each with its field. */
export function profileFaults({ topics, texts, capacity, lab, experience }: ReviewerProfile): Fault[] {
  const faults: Fault[] = [];
  if (topics.length > MOST_TOPICS || topics.some((topic) => topic.length > LONGEST_TOPIC)) {
    faults.push({ field: 'topics', message: `Give at most ${MOST_TOPICS} topics, each in a few words.` });
  }
  if (texts.length > MOST_TEXTS || texts.some((text) => text.length > LONGEST_TEXT)) {
    const message = `Give at most ${MOST_TEXTS} titles or abstracts, each of at most ${LONGEST_TEXT} characters.`;
    faults.push({ field: 'texts', message });
  }
  if (lab.length > LONGEST_LAB) faults.push({ field: 'lab', message: `This has at most ${LONGEST_LAB} characters.` });
  if (capacity === null || !isCapacity(capacity)) {
    faults.push({ field: 'capacity', message: `Say how many works you take: a number from 0 to ${MOST_WORKS}.` });
  }
  if (experience === null) faults.push({ field: 'experience', message: 'Say whether you have reviewed before.' });
  return faults;
}

/** Whether this can be how many works somebody takes. */
export const isCapacity = (capacity: number): boolean =>
  Number.isInteger(capacity) && capacity >= 0 && capacity <= MOST_WORKS;

/** A list without empty lines and without what is said twice. */
export const tidied = (list: readonly string[]): string[] => [
  ...new Set(list.map((each) => each.trim()).filter((each) => each !== '')),
];

/** A reviewer with what they have said, as the desk of assigning shows them. */
export interface KnownReviewer extends ReviewerProfile {
  readonly personId: Id;
  readonly name: string;
  readonly trackIds: readonly Id[] | null;
  /** Whether they have said all of it. */
  readonly done: boolean;
}
