export { check, constraints } from './constraints/check';
export type { Constraint, Violation } from './constraints/constraint';
export {
  type Alternative,
  type ExplainOptions,
  explain,
  type PairExplanation,
  type RowExplanation,
  whyUnassigned,
} from './explain/explain';
export { priceOfLock, priceOfSwap, pricesOfLocks } from './explain/forcing';
export type { Price } from './explain/price';
export { type Relaxation, type RelaxationKind, type RelaxationOptions, relaxations } from './explain/relaxations';
export { worstOff } from './explain/worst-off';
export { readAssignment } from './model/assignment';
export type {
  Assignment,
  MatchingProblem,
  MatchingSolution,
  Objective,
  Pair,
  Quota,
  SparseScores,
} from './model/problem';
export { type Decision, type DecisionPrice, pricesOfDecisions } from './scoring/decision-prices';
export type { ClosedGate, GateKind } from './scoring/gates';
export {
  type FormerPeoplePair,
  type HeldIntroduction,
  heldIntroductions,
  matchPeople,
  rematchPeople,
} from './scoring/match-people';
export type { PartName, ScorePart } from './scoring/parts';
export { peopleRelaxations } from './scoring/people-relaxations';
export type {
  ConflictKind,
  MatchedPerson,
  Mentee,
  Mentor,
  PersonConflict,
  PersonPair,
  SameLab,
  TimeWindow,
} from './scoring/person';
export { type MentorNotChosen, type PairReasons, pairReasons, type ReasonsOptions } from './scoring/reasons';
export {
  type PairScore,
  type PeopleToMatch,
  type ScoredPeople,
  type ScoringOptions,
  scorePeople,
} from './scoring/score-people';
export { DEFAULT_WEIGHTS, type Weights } from './scoring/weights';
export type { IntegerSolver } from './search/integer-program';
export { OBJECTIVES, type SolveOptions, solve } from './search/solve';
export type { SharedTerm, Similarity, SimilarityProvider } from './similarity/provider';
export { similarity } from './similarity/similarity';
export { tfIdf } from './similarity/tf-idf';
export { KEEP_STEPS, type KeepPoint, keepCurve } from './stability/keep-curve';
export type { FormerPair, Move } from './stability/moves';
export { DEFAULT_QUALITY, type Rematch, type RematchOptions, rematch } from './stability/rematch';
export { type StandIn, standIns } from './stability/stand-ins';
