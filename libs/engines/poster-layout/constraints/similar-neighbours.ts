import type { SoftConstraint } from './constraint';

/** The aim of the whole layout. */
export const similarNeighbours: SoftConstraint = {
  name: 'similar-neighbours',
  weight: 1,
  reason:
    'Who reads one poster finds related ones beside it, across the aisle and round the end of the run, and presenters meet their field.',
};
