import type { Id } from '@colloquy/kernel';

/** How a work is presented. */
export const PRESENTATION_TYPES = ['talk', 'lightning-talk', 'poster'] as const;
export type PresentationType = (typeof PRESENTATION_TYPES)[number];

/** An author in their place, with places in the submission's list of affiliations. */
export interface Author {
  readonly personId: Id;
  readonly name: string;
  readonly sortName: string;
  readonly presenter: boolean;
  readonly affiliations: readonly number[];
}

/** A submission with the latest version of its abstract. */
export interface Submission {
  readonly id: Id;
  /** Short and human, unique in the conference: `UG-042`. */
  readonly code: string;
  readonly trackId: Id;
  /** How its authors wish to present it; what it is accepted as stands in the decision. */
  readonly wishedType: PresentationType;
  readonly state: SubmissionState;
  readonly title: string;
  readonly abstract: string;
  /** Number of the version that `title` and `abstract` come from. */
  readonly version: number;
  readonly keywords: readonly string[];
  readonly affiliations: readonly string[];
  readonly authors: readonly Author[];
  readonly source: { readonly url: string; readonly licence: string } | null;
}

/** Where a submission stands, and to which states it may go from there. */
export const SUBMISSION_STATES = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['in revision', 'accepted', 'waitlisted', 'declined', 'withdrawn'],
  'in revision': ['submitted', 'accepted', 'waitlisted', 'declined', 'withdrawn'],
  waitlisted: ['in revision', 'accepted', 'declined', 'withdrawn'],
  accepted: ['confirmed', 'withdrawn'],
  confirmed: ['withdrawn'],
  declined: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type SubmissionState = keyof typeof SUBMISSION_STATES;

/** Whether a submission may go from one state to the other. */
export function mayBecome(from: SubmissionState, to: SubmissionState): boolean {
  return (SUBMISSION_STATES[from] as readonly string[]).includes(to);
}

/** The code after the highest of those in use: `UG-001`, `UG-002`, … `UG-1000`. */
export function nextCode(codes: readonly string[], prefix = 'UG'): string {
  const numbers = codes.flatMap((code) =>
    code.startsWith(`${prefix}-`) ? Number(code.slice(prefix.length + 1)) || 0 : [],
  );
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
