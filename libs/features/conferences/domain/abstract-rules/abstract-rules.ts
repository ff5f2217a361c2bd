import type { Id } from '@colloquy/kernel';

/** One part of an abstract that a conference asks for. */
export interface AbstractSection {
  readonly id: Id;
  readonly heading: string;
  /** What to write there, for somebody who has never done it. */
  readonly help: string;
  /** Words; null where only the whole abstract has a limit. */
  readonly wordLimit: number | null;
}

/** Whether a supervisor is asked to agree to an abstract. */
export const SIGN_OFFS = ['none', 'asked', 'required'] as const;
export type SignOff = (typeof SIGN_OFFS)[number];

/** What a conference asks of an abstract. */
export interface AbstractRules {
  /** In the order in which they are written and printed; none where the abstract is one free text. */
  readonly sections: readonly AbstractSection[];
  readonly minKeywords: number;
  readonly maxKeywords: number;
  readonly maxAuthors: number;
  readonly signOff: SignOff;
  /** For so long after the deadline abstracts are still taken. */
  readonly graceMinutes: number;
  /** For so long a withdrawal can be undone. */
  readonly undoHours: number;
}

/** What a conference asks that has not said anything about it: one free text, and little else. */
export const USUAL_RULES: AbstractRules = {
  sections: [],
  minKeywords: 0,
  maxKeywords: 6,
  maxAuthors: 20,
  signOff: 'none',
  graceMinutes: 5,
  undoHours: 48,
};
