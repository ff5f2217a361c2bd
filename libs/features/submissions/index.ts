export { SUBMISSIONS_SCHEMA } from './data/schema';
export { type DraftChange, type DraftConflict, mergeChanges } from './domain/drafts/merge-changes';
export type { FileFault } from './domain/exchange/foreign-work';
export { type Choices, MATTER_KINDS, type MatterKind } from './domain/exchange/matters';
export { disposition } from './domain/files/disposition';
export type { FileVersion, SubmissionFile } from './domain/files/submission-files';
export { readSubmissionTable } from './domain/read-submission-table';
export {
  type Author,
  PRESENTATION_TYPES,
  type PresentationType,
  type Submission,
  type SubmissionState,
} from './domain/submission';
export { DraftChangesDto, DraftConflictDto, RefusedChangeDto } from './http/drafts/draft.dto';
export { momentInMail } from './mail/moment-in-mail';
export { type NewsForAuthors, tellAuthors } from './mail/tell-authors';
export { titleInMail } from './mail/title-in-mail';
export { SubmissionsModule } from './submissions.module';
export { changeState } from './use-cases/change-state';
export { AnswerAuthorship } from './use-cases/co-authors/answer-authorship';
export { type OpenAuthorInvitation, openAuthorInvitation } from './use-cases/co-authors/open-author-invitation';
export { ConfirmPlace } from './use-cases/confirm-place';
export { mergeTexts } from './use-cases/drafts/merge-texts';
export { type MyDraft, myDrafts } from './use-cases/drafts/my-drafts';
export { type OwnSubmission, ownWorks } from './use-cases/drafts/own-works';
export { type DraftView, readDraft } from './use-cases/drafts/read-draft';
export { SaveDraft } from './use-cases/drafts/save-draft';
export { type StartedSubmission, StartSubmission } from './use-cases/drafts/start-submission';
export { type NewWording, type TakenWording, takeWording } from './use-cases/drafts/take-wording';
export { findWritable } from './use-cases/drafts/writable-submission';
export { readWritingRules, type WritingRules } from './use-cases/drafts/writing-rules';
export type { ImportPlan } from './use-cases/exchange/plan-import';
export { TakeIn } from './use-cases/exchange/take-in';
export { fileAddress } from './use-cases/files/file-address';
export { filesOf } from './use-cases/files/read-files';
export { findTitle } from './use-cases/find-title';
export { type ImportResult, ImportSubmissions } from './use-cases/import-submissions';
export { type OpenLateLink, readLateLink } from './use-cases/late-links/read-late-links';
export { UseLateLink } from './use-cases/late-links/use-late-link';
export { SUBMISSIONS_LOG_WORDS } from './use-cases/log-words';
export { passPlaceOn } from './use-cases/pass-place-on';
export { SUBMISSIONS_PERSONAL_DATA } from './use-cases/personal-data';
export { allSubmissions, findSubmission, listSubmissions } from './use-cases/read-submissions';
export { SUBMISSIONS_RETAINED_ROWS } from './use-cases/retained-rows';
export { AnswerSignOff } from './use-cases/sign-off/answer-sign-off';
export { type OpenSignOff, openSignOff } from './use-cases/sign-off/open-sign-off';
export { type SupervisorCalls, supervisorCalls } from './use-cases/sign-off/supervisor-calls';
export { type Supervision, supervisorsOf } from './use-cases/sign-off/supervisors-of';
export { type WaitingQuestion, waitingQuestions } from './use-cases/sign-off/waiting-questions';
export { type NewSubmission, storeSubmissions } from './use-cases/store-submissions';
export type {
  AbstractSubmitted,
  SubmissionDeclined,
  SubmissionWithdrawn,
  WithdrawalUndone,
} from './use-cases/submission-events';
export { answersInWords } from './use-cases/submitting/answers-in-words';
export { type Answers, answersTo, answersToEach } from './use-cases/submitting/answers-to';
export { type KnownSimilarities, readSimilarities } from './use-cases/table/compare-submissions';
export { findByWords } from './use-cases/table/find-by-words';
export { readTable, type SubmissionRow } from './use-cases/table/read-table';
export { bringBack, keepForReading } from './use-cases/versions/keep-version';
export { readDraftTexts, readVersionTexts, type WorkText } from './use-cases/versions/work-texts';
export { Withdraw, withdrawNow } from './use-cases/withdraw';
