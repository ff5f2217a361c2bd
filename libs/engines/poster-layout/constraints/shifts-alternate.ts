import type { SoftConstraint } from './constraint';

/** Odd boards first, even boards second; kept for every poster whose presenters have no other poster in that shift. */
export const shiftsAlternate: SoftConstraint = {
  name: 'shifts-alternate',
  weight: 1,
  reason:
    'Neighbours present in different shifts, so that they can visit each other; odd and even is easy to remember.',
};
