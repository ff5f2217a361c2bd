/** How a work may be presented. */
export const PLACED_OUTCOMES = ['talk', 'lightning-talk', 'poster'] as const;
export type PlacedOutcome = (typeof PLACED_OUTCOMES)[number];

/** What may be decided on a work; `revise` asks its authors to submit it again, for the same reviewers. */
export const OUTCOMES = [...PLACED_OUTCOMES, 'revise', 'waitlist', 'decline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the outcome gives the work a place in the programme. */
export function isPlaced(outcome: Outcome): outcome is PlacedOutcome {
  return PLACED_OUTCOMES.some((placed) => placed === outcome);
}
