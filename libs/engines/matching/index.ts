export { check, constraints } from './constraints/check';
export type { Constraint, Violation } from './constraints/constraint';
export {
  type Alternative,
  type ExplainOptions,
  explain,
  type PairExplanation,
  type RowExplanation,
} from './explain/explain';
export type { Price } from './explain/price';
export { worstOff } from './explain/worst-off';
export { readAssignment } from './model/assignment';
export type { Assignment, MatchingProblem, MatchingSolution, Objective, Pair, SparseScores } from './model/problem';
export { type SolveOptions, solve } from './search/solve';
export type { SharedTerm, Similarity, SimilarityProvider } from './similarity/provider';
export { similarity } from './similarity/similarity';
export { tfIdf } from './similarity/tf-idf';
