import type { Fault, Id } from '@colloquy/kernel';
import { commonFaults, type HelpKind, LONGEST_TAG, listFaults, type MeetingMode, MOST_TAGS } from './common-wants';

/** A mentor as they describe themselves to one conference; what is private of them stands in their private wishes. */
export interface MentorProfile {
  readonly personId: Id;
  /** How many works they would mentor at most. */
  readonly capacity: number;
  /** With fewer than so many it is not worth their while; 0 where they do not mind. */
  readonly wishedMinimum: number;
  /** Titles and abstracts of their own work, each a text: what their expertise is read from. */
  readonly texts: readonly string[];
  /** What they know and would like to help with, in their own words. */
  readonly topics: readonly string[];
  /** How they work: interviews, statistics, archives. */
  readonly methods: readonly string[];
  readonly helpsWith: readonly HelpKind[];
  readonly modes: readonly MeetingMode[];
  /** Where they can meet in person. */
  readonly campus: string;
  /** In which they can work, as they call them. */
  readonly languages: readonly string[];
  /** Their research group, where they have one; empty says nothing. */
  readonly lab: string;
  readonly pathway: string;
  /** Who supervises them, by name or address: they help with no work of the same supervisor. */
  readonly supervisors: readonly string[];
  /** Modules that they mark: they help nobody who takes one. */
  readonly marks: readonly string[];
  /** Presenters or works for whom they ask. */
  readonly asksFor: readonly string[];
  /** Whether a run of the matching may propose them; else only an organiser pairs them by hand. */
  readonly automatic: boolean;
}

/** What somebody has who has just begun to describe themselves. */
export const NEW_PROFILE: Omit<MentorProfile, 'personId'> = {
  ...{ capacity: 1, wishedMinimum: 0, texts: [], topics: [], methods: [] },
  ...{ helpsWith: ['abstract', 'talk', 'poster'], modes: ['online', 'in-person'], campus: '', languages: [] },
  ...{ lab: '', pathway: '', supervisors: [], marks: [], asksFor: [], automatic: true },
};

/** Of a profile, what is to change. */
export type ProfileChange = Partial<Omit<MentorProfile, 'personId'>>;

export const MOST_WORKS = 20;
export const MOST_TEXTS = 20;
export const LONGEST_TEXT = 20_000;

/** What cannot be kept of a profile, even while it is still being written. */
export function formatFaults(profile: Omit<MentorProfile, 'personId'>): Fault[] {
  const { capacity, wishedMinimum, texts } = profile;
  const faults: Fault[] = [];
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_WORKS) {
    faults.push({ field: 'capacity', message: `Say how many works you would mentor: from 1 to ${MOST_WORKS}.` });
  } else if (!Number.isInteger(wishedMinimum) || wishedMinimum < 0 || wishedMinimum > capacity) {
    const message = `The least that you wish for is a whole number from 0 to ${capacity}, the most that you take.`;
    faults.push({ field: 'wishedMinimum', message });
  }
  faults.push(...listFaults('texts', texts, { what: 'texts', most: MOST_TEXTS, longest: LONGEST_TEXT }));
  const tags = { most: MOST_TAGS, longest: LONGEST_TAG };
  faults.push(...listFaults('supervisors', profile.supervisors, { what: 'names', ...tags }));
  faults.push(...listFaults('marks', profile.marks, { what: 'modules', ...tags }));
  return [...faults, ...commonFaults(profile)];
}

/** What is wrong with a profile, each with its field and what to do; empty when mentees can be found by it. */
export function profileFaults(profile: Omit<MentorProfile, 'personId'>): Fault[] {
  const { texts, topics, helpsWith, modes } = profile;
  const faults = formatFaults(profile);
  if ([...texts, ...topics].every((text) => text.trim() === '')) {
    const message = 'Give at least one title and abstract of your own work, or name a topic: mentees are found by it.';
    faults.push({ field: 'texts', message });
  }
  if (helpsWith.length === 0) {
    faults.push({ field: 'helpsWith', message: 'Choose at least one thing that you can help with.' });
  }
  if (modes.length === 0) faults.push({ field: 'modes', message: 'Choose at least one way of meeting.' });
  return faults;
}
