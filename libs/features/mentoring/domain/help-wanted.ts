import type { Fault, Id } from '@colloquy/kernel';
import { commonFaults, type HelpKind, LONGEST_TAG, listFaults, type MeetingMode, MOST_TAGS } from './common-wants';

/** What a presenter wants of a mentor; what is private of it stands in their private wishes. */
export interface HelpWanted {
  readonly personId: Id;
  /** Whether they wish for a mentor at all. */
  readonly mentorWanted: boolean;
  readonly help: readonly HelpKind[];
  /** What they want to talk about, besides what stands in their abstract. */
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly modes: readonly MeetingMode[];
  readonly campus: string;
  readonly languages: readonly string[];
  /** Whether only a mentor will do who speaks one of the languages. */
  readonly languageNeeded: boolean;
  /** The research group in which they work, where there is one; empty says nothing. */
  readonly lab: string;
  /** Where the form of the conference asks for it too, what stands there counts. */
  readonly pathway: string;
  /** Modules that they take: nobody who marks one helps them. */
  readonly modules: readonly string[];
  /** Mentors for whom they ask. */
  readonly asksFor: readonly string[];
}

/** What holds for presenters who have said nothing: everything is welcome. */
export const NOTHING_SAID: Omit<HelpWanted, 'personId'> = {
  ...{ mentorWanted: true, help: ['abstract', 'talk', 'poster'], topics: [], methods: [] },
  ...{ modes: ['online', 'in-person'], campus: '', languages: [], languageNeeded: false, lab: '' },
  ...{ pathway: '', modules: [], asksFor: [] },
};

/** Of what a presenter wants, what is to change. */
export type HelpChange = Partial<Omit<HelpWanted, 'personId'>>;

/** What is wrong with what a presenter wants, each with its field. */
export function helpFaults(wanted: Omit<HelpWanted, 'personId'>): Fault[] {
  const faults = commonFaults(wanted);
  faults.push(...listFaults('modules', wanted.modules, { what: 'modules', most: MOST_TAGS, longest: LONGEST_TAG }));
  if (!wanted.mentorWanted) return faults;
  if (wanted.help.length === 0) {
    faults.push({ field: 'help', message: 'Choose at least one thing to get help with.' });
  }
  if (wanted.modes.length === 0) faults.push({ field: 'modes', message: 'Choose at least one way of meeting.' });
  if (wanted.languageNeeded && wanted.languages.length === 0) {
    faults.push({ field: 'languages', message: 'Name the language that your mentor has to speak.' });
  }
  return faults;
}
