import type { Fault, Instant } from '@colloquy/kernel';
import { SECTIONS } from './set-up/set-up';

/** What a note is about: a section of the set-up, the whole, or what the committee would do differently. */
export const HANDOVER_SECTIONS = [...SECTIONS, 'general', 'afterwards'] as const;
export type HandoverSection = (typeof HANDOVER_SECTIONS)[number];

const LONGEST = 10_000;

/** What is asked, so that somebody who has never handed over knows what to write. */
export const HANDOVER_PROMPTS: Readonly<Record<HandoverSection, string>> = {
  basics: 'What was it called, where and when, and would you keep that?',
  phases: 'Which deadline was too early or too late? When did the abstracts really come?',
  tracks: 'Which tracks were too full or too empty? What did people not know where to put?',
  types: 'Were the lengths right? Who asked for another way to present?',
  rooms: 'Who books the rooms, how early, and what did they not tell you?',
  days: 'Where did the day run late? Which break was too short?',
  posters: 'Who has the boards, how many are whole, where are the sockets?',
  abstract: 'Which section did authors not understand? Was the word limit right?',
  form: 'Which question was misunderstood? Which answer did you never use?',
  reviewing: 'Did the criteria tell the works apart? How long did reviewing take?',
  people: 'Who helped and would again? How did you find mentors and reviewers?',
  privacy: 'Whom did you ask about data protection, and what did they want?',
  general: 'What must the next committee know first?',
  afterwards: 'What would you do differently?',
};

/** A note as it stands. */
export interface HandoverNote {
  readonly text: string;
  /** Grows with every change; 0 where nothing is written yet. */
  readonly version: number;
  readonly writer: string | null;
  readonly writtenAt: Instant | null;
}

/** What is wrong with a note; an empty one is none. */
export function handoverFaults(text: string): Fault[] {
  if (text.length <= LONGEST) return [];
  return [{ field: 'text', message: `This note has ${text.length} characters; at most ${LONGEST} are possible.` }];
}
