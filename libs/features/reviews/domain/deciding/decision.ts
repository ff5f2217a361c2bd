import type { Fault, Id } from '@colloquy/kernel';

/** How a work may be presented. */
export const PLACED_OUTCOMES = ['talk', 'lightning-talk', 'poster'] as const;
export type PlacedOutcome = (typeof PLACED_OUTCOMES)[number];

/** What may be decided on a work; `revise` asks its authors to submit it again, for the same reviewers. */
export const OUTCOMES = [...PLACED_OUTCOMES, 'revise', 'waitlist', 'decline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

/**
 * The states of a submission in which something can be decided: a waiting work may be decided on again, and one in
 * revision also where it does not come back.
 */
export const DECIDABLE_STATES: readonly string[] = ['submitted', 'in revision', 'waitlisted'];

/** Whether the outcome gives the work a place in the programme. */
function isPlaced(outcome: Outcome): outcome is PlacedOutcome {
  return PLACED_OUTCOMES.some((placed) => placed === outcome);
}

/** The states that a submission can take when a decision on it is released. */
export const DECIDED_STATES = ['accepted', 'in revision', 'waitlisted', 'declined'] as const;

/** The state that a submission takes when the decision is released. */
export function stateAfter(outcome: Outcome): (typeof DECIDED_STATES)[number] {
  if (isPlaced(outcome)) return 'accepted';
  if (outcome === 'revise') return 'in revision';
  return outcome === 'waitlist' ? 'waitlisted' : 'declined';
}

/** Why decisions cannot be taken down, by the works' codes; empty when they can. */
export function decisionFaults(
  decisions: readonly Decision[],
  submissions: readonly { readonly id: Id; readonly code: string; readonly state: string }[],
): Fault[] {
  const seen = new Set<Id>();
  return decisions.flatMap(({ submissionId }, place): Fault[] => {
    const field = `decisions.${place}.submissionId`;
    const submission = submissions.find(({ id }) => id === submissionId);
    if (!submission) return [{ field, message: 'There is no such submission in this conference.' }];
    if (seen.has(submissionId)) return [{ field, message: `${submission.code} is decided on twice. Keep one.` }];
    seen.add(submissionId);
    if (DECIDABLE_STATES.includes(submission.state)) return [];
    return [{ field, message: `${submission.code} is ${submission.state}: nothing can be decided on it.` }];
  });
}
