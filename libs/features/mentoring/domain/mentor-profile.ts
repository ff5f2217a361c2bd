import type { Fault, Id } from '@colloquy/kernel';

/** A mentor as they describe themselves to one conference. */
export interface MentorProfile {
  readonly personId: Id;
  /** How many works they would mentor at most. */
  readonly capacity: number;
  /** Titles and abstracts of their own work, each a text: what their expertise is read from. */
  readonly texts: readonly string[];
  /** What they would like to help with, in their own words. */
  readonly topics: readonly string[];
}

const MOST_WORKS = 20;

/** What is wrong with a profile, each with its field and what to do; empty when it can be saved. */
export function profileFaults({ capacity, texts, topics }: Omit<MentorProfile, 'personId'>): Fault[] {
  const faults: Fault[] = [];
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_WORKS) {
    faults.push({ field: 'capacity', message: `Say how many works you would mentor: from 1 to ${MOST_WORKS}.` });
  }
  if ([...texts, ...topics].every((text) => text.trim() === '')) {
    const message = 'Give at least one title and abstract of your own work, or name a topic: mentees are found by it.';
    faults.push({ field: 'texts', message });
  }
  return faults;
}
