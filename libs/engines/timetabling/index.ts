export { type BuiltSession, buildSessions } from './building/build-sessions';
export { type SessionTitler, sessionTitler, type TitledTalks, titleOfSession } from './building/title-of-session';
export { assignChairs, type ChairProposal } from './chairs/assign-chairs';
export { check, type Occurrence, type TimetableReport } from './check';
export { CONSTRAINTS, DEFAULT_WEIGHTS, isHard, weightOf } from './constraints/catalogue';
export type { Constraint, Finding } from './constraints/constraint';
export { USUAL_WEIGHTS } from './constraints/usual-weights';
export { type Alternative, type Explanation, explain } from './explain';
export {
  type ChairCandidate,
  type InstancePerson,
  type InstanceSession,
  type InstanceSubmission,
  type InstanceTrack,
  type Level,
  type Placement,
  PUBLISHED_TERMS,
  type SessionChair,
  type Spot,
  type TalkPair,
  TERMS,
  type Term,
  type TimetableInstance,
  type TimetableSolution,
  type Window,
  type Wish,
} from './model/instance';
export { type Trouble, troublesOf } from './model/troubles';
export { validateInstance, validateSolution } from './model/validate';
export { type MovePrice, Pricer, pricesOf } from './prices';
export { type Conflict, findConflict } from './proof/conflict';
export { lowerBound } from './proof/lower-bound';
export { type LinearSolver, type Prover, proverWith } from './proof/prover';
export { type Repair, type RepairOptions, repair } from './repair';
export { type SolveOptions, type SolveOutcome, solve } from './solve';
