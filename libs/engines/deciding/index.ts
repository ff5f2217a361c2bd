export { type Adjusted, adjustForLeniency, LEAST_REVIEWS, type Leniency, type Rating, SHRINKAGE } from './leniency';
export { type Move, whoWouldMove } from './moves';
export { isPlaced, OUTCOMES, type Outcome, PLACED_OUTCOMES, type PlacedOutcome } from './outcome';
export { type DecisionCandidate, type Places, type ProposedDecision, proposeDecisions } from './propose-decisions';
export { byRank, type Ranked, type RankedBy, standingOf, TIE_BREAKS, type TieBreak } from './rank';
export { type Tie, tiesAtTheEdge } from './ties';
