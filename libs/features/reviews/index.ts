export { REVIEWS_SCHEMA } from './data/schema';
export { assignReviewers } from './domain/assigning/assign-reviewers';
export { CONFLICT_KINDS, type Conflict, type ConflictKind } from './domain/assigning/conflict';
export type {
  ReviewAssignment,
  ReviewableWork,
  Reviewer,
  ReviewerInput,
  ReviewerProposal,
} from './domain/assigning/reviewer-input';
export type { Decision, DecisionState } from './domain/deciding/decision';
export type { Anonymity, OthersSeen, ReviewingRules } from './domain/rules/reviewing-rules';
export { type ScoredReview, type WeighedReviews, weighReviews } from './domain/weigh-reviews';
export type { Criterion } from './domain/writing/criterion';
export type { Review } from './domain/writing/review';
export { ReviewsModule } from './reviews.module';
export { DeclinePlace } from './use-cases/answering/decline-place';
export { type OpenPlace, openPlace } from './use-cases/answering/open-place';
export { AssignReviewers, storeReviewAssignments } from './use-cases/assigning/assign-reviewers';
export { conflictsOf } from './use-cases/assigning/conflicts-of';
export { ProposeReviewers } from './use-cases/assigning/propose-reviewers';
export { storeReviewerProfiles } from './use-cases/assigning/reviewer-profile';
export { titlesForReviewers } from './use-cases/blind/read-works-for-reviewers';
export { Decide, storeDecisions } from './use-cases/deciding/decide';
export type { DecisionsReleased } from './use-cases/deciding/deciding-events';
export { type AuthorFeedback, findFeedback } from './use-cases/deciding/feedback';
export { acceptedSubmissions, type DecisionRow, listDecisions } from './use-cases/deciding/read-decisions';
export { ReleaseDecisions } from './use-cases/deciding/release-decisions';
export { type WorkToPlace, worksToPlace } from './use-cases/deciding/works-to-place';
export { REVIEWS_LOG_WORDS } from './use-cases/log-words';
export { REVIEWS_PERSONAL_DATA } from './use-cases/personal-data';
export {
  type ReviewedWork,
  readReviewSummary,
} from './use-cases/read-reviews';
export { REVIEWS_RETAINED_ROWS } from './use-cases/retained-rows';
export { readReviewingRules } from './use-cases/rules/read-reviewing-rules';
export { SetReviewingRules } from './use-cases/rules/set-reviewing-rules';
export { type QueuedWork, type ReviewQueue, readReviewQueue } from './use-cases/writing/read-queue';
export { readCriteria, SetCriteria, setCriteria } from './use-cases/writing/set-criteria';
export { type ReviewForm, readReviewForm } from './use-cases/writing/set-review-form';
export { storeReviews } from './use-cases/writing/store-reviews';
export { SubmitReview } from './use-cases/writing/submit-review';
