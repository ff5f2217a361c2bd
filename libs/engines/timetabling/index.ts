export { check, type Occurrence, type TimetableReport } from './check';
export { CONSTRAINTS, DEFAULT_WEIGHTS } from './constraints/catalogue';
export type { Constraint, Finding } from './constraints/constraint';
export { type Alternative, type Explanation, explain } from './explain';
export {
  type InstanceSession,
  type InstanceSubmission,
  type InstanceTrack,
  type Placement,
  TERMS,
  type Term,
  type TimetableInstance,
  type TimetableSolution,
} from './model/instance';
export { validateInstance, validateSolution } from './model/validate';
export { type SolveOptions, type SolveOutcome, solve } from './solve';
