import type { Schemas } from '@colloquy/api-client';
import type { SectionName } from './steps';

/** A wall-clock time where the conference is; `which` picks one when the clocks go back and it is there twice. */
export interface LocalTime {
  readonly local: string;
  readonly which?: 'earlier' | 'later';
}

/** A stretch of time as a form holds it. */
export interface Span {
  readonly starts: LocalTime;
  readonly ends: LocalTime;
}

const at = (local: string, which: string | null): LocalTime =>
  which === null ? { local } : { local, which: which as LocalTime['which'] };

/** A stretch of time as the server has it, for a form. */
export const spanOf = (row: {
  readonly startsLocal: string;
  readonly endsLocal: string;
  readonly startsWhich: string | null;
  readonly endsWhich: string | null;
}): Span => ({ starts: at(row.startsLocal, row.startsWhich), ends: at(row.endsLocal, row.endsWhich) });

/** A way out of a time that is there twice or not at all. */
export interface TimeChoice {
  readonly which: 'earlier' | 'later';
  readonly local: string;
  readonly label: string;
}

/** What is wrong with an answer, and which answer. */
export interface SetUpFault {
  readonly field: string;
  readonly message: string;
  readonly choices?: readonly TimeChoice[];
}

/** How a section stands. */
export interface SectionState {
  readonly section: SectionName;
  readonly state: 'to do' | 'done' | 'needs another look' | 'optional';
  readonly sentence: string;
  readonly faults: readonly SetUpFault[];
}

/** The whole set-up as the server has it. */
export type SetUp = Schemas['SetUpDto'];

/** A kind of conference with what it brings. */
export type Kind = Schemas['ConferenceKindDto'];

/** Which kind. */
export type ConferenceKind = 'showcase' | 'single-topic' | 'cross-pathway' | 'staff-student';
