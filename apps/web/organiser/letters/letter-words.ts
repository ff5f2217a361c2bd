import type { Schemas } from '@colloquy/api-client';

export type Letter = Schemas['ConferenceLetterDto'];

/** When a letter goes out that has no time of its own. */
export const CAUSES: Readonly<Record<NonNullable<Letter['follows']>, string>> = {
  'abstract received': 'as soon as an abstract has come in',
  'pair published': 'when mentors and presenters are paired',
  'decision released': 'when the decisions are released',
  'programme published': 'when the programme is published',
};

/** What a role is called where several have it. */
export const READERS: Readonly<Record<Letter['to'], readonly [one: string, many: string]>> = {
  author: ['author', 'authors'],
  mentor: ['mentor', 'mentors'],
  reviewer: ['reviewer', 'reviewers'],
  chair: ['chair', 'chairs'],
  judge: ['judge', 'judges'],
  supervisor: ['supervisor', 'supervisors'],
  organiser: ['organiser', 'organisers'],
  attendee: ['attendee', 'attendees'],
};

/** `48 authors`, `1 judge`. */
export const readers = (to: Letter['to'], count: number): string => `${count} ${READERS[to][count === 1 ? 0 : 1]}`;

/** What stands in for the parts that every reader gets filled in differently. */
const GAPS = /\{(code|work|decision)\}/g;
const STANDS_FOR: Readonly<Record<string, string>> = {
  code: '[their code]',
  work: '[the title of their work]',
  decision: '[what was decided]',
};

/** A letter as it is shown to organisers, who read it for everybody. */
export const shown = (text: string): string => text.replace(GAPS, (gap, name: string) => STANDS_FOR[name] ?? gap);

/** What is filled in by itself, and how it is written. */
export const FILLED_IN = '{title}, {days}, {venue}, {contact}, {submissionDeadline} and {reviewDeadline}';
