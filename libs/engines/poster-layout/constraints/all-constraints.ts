import { boardOnce } from './board-once';
import type { HardConstraint, SoftConstraint } from './constraint';
import { crowdsApart } from './crowds-apart';
import { fewMoves } from './few-moves';
import { needsMet } from './needs-met';
import { pinHeld } from './pin-held';
import { posterFits } from './poster-fits';
import { posterPlaced } from './poster-placed';
import { presenterInOnePlace } from './presenter-in-one-place';
import { shiftsAlternate } from './shifts-alternate';
import { similarNeighbours } from './similar-neighbours';

/** Everything that every plan keeps, in the order in which breaches are told. */
export const HARD_CONSTRAINTS: readonly HardConstraint[] = [
  posterPlaced,
  boardOnce,
  needsMet,
  posterFits,
  pinHeld,
  presenterInOnePlace,
];

/** What plans are weighed by. */
export const SOFT_CONSTRAINTS: readonly SoftConstraint[] = [similarNeighbours, crowdsApart, fewMoves, shiftsAlternate];
