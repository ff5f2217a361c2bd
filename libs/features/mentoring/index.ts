export { MENTORING_SCHEMA } from './data/schema';
export { BANDS, type Band } from './domain/band';
export type { Beside } from './domain/beside';
export { HELP_KINDS, type HelpKind, MEETING_MODES, type MeetingMode } from './domain/common-wants';
export { explainPair, type PairAccount } from './domain/explain-pair';
export type { HelpWanted } from './domain/help-wanted';
export type { MatchInput, MatchOptions, Mentee, Mentor } from './domain/match-input';
export type { MentorProfile } from './domain/mentor-profile';
export type { Pairing, PairingReasons, PairingState } from './domain/pairing';
export type { MeetingTime, PrivateWishes } from './domain/private-wishes';
export { type MatchProposal, type ProposedPair, proposePairs } from './domain/propose-pairs';
export { MentoringModule } from './mentoring.module';
export { CommentOnVersion } from './use-cases/feedback/comment-on-version';
export { type MenteeView, readMentees } from './use-cases/feedback/read-mentees';
export { newFeedback, type UnseenFeedback } from './use-cases/feedback/read-new-feedback';
export { ReplyToComment } from './use-cases/feedback/reply-to-comment';
export { MENTORING_LOG_WORDS } from './use-cases/log-words';
export {
  helpWantedOf,
  type MatchFacts,
  type MentorFact,
  matchFactsOf,
  meetingTimesOf,
  privateWishesOf,
  type WishesForMatching,
} from './use-cases/match-facts';
export { AnswerPairing } from './use-cases/pairs/answer-pairing';
export { PublishPairs } from './use-cases/pairs/publish-pairs';
export { everyMentorOf, listPairings, livePairings, mentorsAtWork } from './use-cases/pairs/read-pairings';
export { MENTORING_PERSONAL_DATA } from './use-cases/personal-data';
export { MENTORING_RETAINED_ROWS } from './use-cases/retained-rows';
export { AcceptMatchRun } from './use-cases/runs/accept-match-run';
export { ConfirmRepair } from './use-cases/runs/confirm-repair';
export { DiscardMatchRun } from './use-cases/runs/discard-match-run';
export { explainPairing } from './use-cases/runs/explain-pairing';
export { MatchMentorsJob, type NewMatchRun, storeMatchRun } from './use-cases/runs/match-mentors.job';
export type { MatchRequest } from './use-cases/runs/match-request';
export { type BarrierTeller, MentorBarriers } from './use-cases/runs/mentor-barriers';
export { mentorsOf, readMatchInput } from './use-cases/runs/read-match-input';
export { findMatchRun, type MatchRun } from './use-cases/runs/read-match-runs';
export { StartMatchRun } from './use-cases/runs/start-match-run';
export { SaveMentorProfile, saveMentorProfiles, type WholeProfile } from './use-cases/save-mentor-profiles';
export { signUpToken } from './use-cases/sign-up/read-sign-up';
export { type Awaited, readAwaited } from './use-cases/together/read-awaited';
export { storeMeetingTimes } from './use-cases/wishes/keep-private-wishes';
export { readOwnHelpWanted } from './use-cases/wishes/read-own-wishes';
