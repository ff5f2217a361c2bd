import { isPlaced, type Outcome } from '@colloquy/engines/deciding';
import type { Fault, Id, Instant } from '@colloquy/kernel';

/**
 * A decision is the organisers' own until it is released to the authors: also while it is being released, when it has
 * its moment and can still be called back.
 */
export const DECISION_STATES = ['pending', 'releasing', 'released'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision on one submission. */
export interface Decision {
  readonly submissionId: Id;
  readonly outcome: Outcome;
}

/** What somebody wants to take down. */
export interface WantedDecision {
  readonly submissionId: Id;
  /** Null takes a pending decision back. */
  readonly outcome: Outcome | null;
  /** Of the decision that they have seen, 0 for none; left out by the program itself. */
  readonly version?: number;
}

/** A work as it stands when somebody decides on it. */
export interface DecidableWork {
  readonly id: Id;
  readonly code: string;
  readonly state: string;
  /** Whether it is a work of whoever decides. */
  readonly own?: boolean;
  readonly decision?: StandingDecision | null;
}

/** A decision as it stands. */
export interface StandingDecision {
  readonly outcome: Outcome;
  readonly state: DecisionState;
  readonly version: number;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant;
}

/**
 * The states of a submission in which something can be decided: a waiting work may be decided on again, and one in
 * revision also where it does not come back.
 */
export const DECIDABLE_STATES: readonly string[] = ['submitted', 'in revision', 'waitlisted'];

/** The states that a submission can take when a decision on it is released. */
export const DECIDED_STATES = ['accepted', 'in revision', 'waitlisted', 'declined'] as const;

/** The state that a submission takes when the decision is released. */
export function stateAfter(outcome: Outcome): (typeof DECIDED_STATES)[number] {
  if (isPlaced(outcome)) return 'accepted';
  if (outcome === 'revise') return 'in revision';
  return outcome === 'waitlist' ? 'waitlisted' : 'declined';
}

/** Why decisions cannot be taken down, by the works' codes; empty when they can. */
export function decisionFaults(decisions: readonly WantedDecision[], submissions: readonly DecidableWork[]): Fault[] {
  const works = new Map(submissions.map((work) => [work.id, work]));
  const seen = new Set<Id>();
  return decisions.flatMap(({ submissionId }, place): Fault[] => {
    const fault = (message: string): Fault[] => [{ field: `decisions.${place}.submissionId`, message }];
    const work = works.get(submissionId);
    if (!work) return fault('There is no such submission in this conference.');
    const { code, state } = work;
    if (seen.has(submissionId)) return fault(`${code} is decided on twice. Keep one.`);
    seen.add(submissionId);
    if (work.own) return fault(`${code} is your own work: another organiser decides on it.`);
    if (!DECIDABLE_STATES.includes(state)) return fault(`${code} is ${state}: nothing can be decided on it.`);
    if (work.decision?.state === 'releasing')
      return fault(`The decision on ${code} is being released. Call the release back first.`);
    return [];
  });
}

/** A decision that somebody else has changed since it was seen: both, for whoever has to choose. */
export interface DecisionClash {
  readonly submissionId: Id;
  readonly code: string;
  readonly yours: Outcome | null;
  /** Null where it was taken back. */
  readonly theirs: StandingDecision | null;
}

/** Which decisions were changed by somebody else meanwhile to something else than is wanted now. */
export function clashesOf(
  decisions: readonly WantedDecision[],
  submissions: readonly DecidableWork[],
): DecisionClash[] {
  const works = new Map(submissions.map((work) => [work.id, work]));
  return decisions.flatMap(({ submissionId, outcome, version }): DecisionClash[] => {
    const work = works.get(submissionId);
    const theirs = work?.decision ?? null;
    if (!work || version === undefined || version === (theirs?.version ?? 0)) return [];
    if ((theirs?.outcome ?? null) === outcome) return [];
    return [{ submissionId, code: work.code, yours: outcome, theirs }];
  });
}
