import type { Fault, Id } from '@colloquy/kernel';

/** How a work may be presented. */
export const PLACED_OUTCOMES = ['talk', 'lightning-talk', 'poster'] as const;
export type PlacedOutcome = (typeof PLACED_OUTCOMES)[number];

/** What may be decided on a work. */
export const OUTCOMES = [...PLACED_OUTCOMES, 'waitlist', 'decline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A decision is the organisers' own until it is released to the authors. */
export const DECISION_STATES = ['pending', 'released'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision on one submission. */
export interface Decision {
  readonly submissionId: Id;
  readonly outcome: Outcome;
}

/** The states of a submission in which something can be decided; a waiting work may be decided on again. */
export const DECIDABLE_STATES: readonly string[] = ['submitted', 'waitlisted'];

/** Whether the outcome gives the work a place in the programme. */
function isPlaced(outcome: Outcome): outcome is PlacedOutcome {
  return PLACED_OUTCOMES.some((placed) => placed === outcome);
}

/** The state that a submission takes when the decision is released. */
export function stateAfter(outcome: Outcome): 'accepted' | 'waitlisted' | 'declined' {
  if (isPlaced(outcome)) return 'accepted';
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
