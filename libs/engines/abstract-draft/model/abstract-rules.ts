/** A part that every abstract of a conference has. */
export interface AbstractSection {
  /** Stays when the heading changes: texts hang on it. */
  readonly id: string;
  readonly heading: string;
  /** For those who write their first abstract: what belongs here. */
  readonly help: string;
  /** Null is no limit of its own; that of the presentation type holds for the whole. */
  readonly wordLimit: number | null;
}

/** Whether a supervisor says that a work may be sent in: never asked, asked without holding it up, or needed first. */
export const SIGN_OFFS = ['none', 'asked', 'required'] as const;
export type SignOff = (typeof SIGN_OFFS)[number];

/** What a conference asks of an abstract, besides the word limit of each presentation type. */
export interface AbstractRules {
  /** In order; without any the abstract is one text. */
  readonly sections: readonly AbstractSection[];
  readonly minKeywords: number;
  readonly maxKeywords: number;
  readonly maxAuthors: number;
  readonly signOff: SignOff;
  /** How long after the deadline a submission is still taken, and noted. */
  readonly graceMinutes: number;
  /** How long a withdrawal can be undone. */
  readonly undoHours: number;
}

/** What is asked where the organisers have said nothing. */
export const USUAL_RULES: AbstractRules = {
  sections: [],
  minKeywords: 0,
  maxKeywords: 6,
  maxAuthors: 20,
  signOff: 'none',
  graceMinutes: 5,
  undoHours: 48,
};
