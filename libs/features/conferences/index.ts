export { ConferencesModule } from './conferences.module';
export { CONFERENCES_SCHEMA } from './data/schema';
export {
  newRules,
  type ProposedRules,
  USUAL_ABSTRACT,
} from './domain/abstract-rules/abstract-rules';
export { shiftInstant } from './domain/cloning/shift-dates';
export {
  type Block,
  CONFERENCE_KINDS,
  CONFERENCE_STATES,
  type Conference,
  type ConferenceKind,
  type ConferenceState,
  type Gathering,
  PHASES,
  type Phase,
  type PhaseName,
  PRESENTATION_FORMS,
  type PresentationForm,
  type PresentationType,
  ROLES,
  type Role,
  type Room,
  type Track,
} from './domain/conference';
export type { CallOpened, ConferenceCloned, ConferenceFounded } from './domain/conference-events';
export { maySee, refuseUnlessCallOpen, refuseWhenArchived } from './domain/conference-state';
export { isOneOf, isOrganiser } from './domain/conferences.policy';
export { type CopiedThings, copyQuestions } from './domain/form/copy-questions';
export type { FormQuestion, NewQuestion, SubmissionForm } from './domain/form/form-question';
export { type Founding, mayFound } from './domain/founding.policy';
export type { KindTemplate } from './domain/kinds/kind-template';
export { templateOf } from './domain/kinds/kind-templates';
export type { Letter } from './domain/letters/letter';
export { fillLetter } from './domain/letters/letter-gaps';
export { covers, type HeldRole, TRACK_ROLES } from './domain/members/held-roles';
export { lastDayOf } from './domain/members/invitation-rules';
export { ROLE_WORDS, roleSentence } from './domain/members/role-words';
export { authorSteps, helpSteps, type OwnWork } from './domain/next-steps/author-steps';
export { type ChairedSession, chairSteps } from './domain/next-steps/chair-steps';
export {
  attendeeSteps,
  type JudgeFacts,
  judgeSteps,
  supervisorSteps,
  type WorkToSign,
} from './domain/next-steps/guest-steps';
export { type MentorFacts, mentorSteps } from './domain/next-steps/mentor-steps';
export { type ReviewerFacts, reviewerSteps } from './domain/next-steps/reviewer-steps';
export { type Ahead, bySoonest, type Step } from './domain/next-steps/step';
export { type AwaitedTogether, togetherSteps } from './domain/next-steps/together-steps';
export { whatComesAfter, whileWaiting } from './domain/next-steps/what-comes-after';
export { DEFAULT_NOTICES } from './domain/notices/default-notices';
export {
  NOTICE_KINDS,
  type NoticeDraft,
  type NoticeKind,
  type NoticeVersion,
  noticeFaults,
} from './domain/notices/notice';
export type { Standing } from './domain/notices/standing';
export { whatFollowsWithdrawal } from './domain/notices/what-follows';
export { longestTalk } from './domain/presentation-types';
export { type SectionOutlook, type SectionState, sectionsOf } from './domain/set-up/sections';
export {
  type PosterArea,
  type Privacy,
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionPeriod,
  SECTIONS,
  type Section,
  type SetUp,
} from './domain/set-up/set-up';
export type { AfterwardsFacts } from './domain/tasks/afterwards-tasks';
export { type Calendar, calendarOf } from './domain/tasks/calendar';
export type { CallFacts } from './domain/tasks/call-tasks';
export type { ConfirmationFacts } from './domain/tasks/confirmation-tasks';
export type { DecisionFacts } from './domain/tasks/decision-tasks';
export { type ConferenceFacts, deriveTasks } from './domain/tasks/derive-tasks';
export type { MailFacts } from './domain/tasks/mail-tasks';
export type { MentoringFacts } from './domain/tasks/mentoring-tasks';
export { whomToNudge } from './domain/tasks/nudging';
export type { OwnTask } from './domain/tasks/own-task';
export type { PeopleFacts } from './domain/tasks/people-tasks';
export { phaseProgress } from './domain/tasks/phase-progress';
export type { PosterFacts } from './domain/tasks/poster-tasks';
export type { ReleaseFacts } from './domain/tasks/release-tasks';
export type { ReviewFacts } from './domain/tasks/review-tasks';
export type { SetUpFacts } from './domain/tasks/set-up-tasks';
export { STAGES, type Stuck, type Task } from './domain/tasks/task';
export type { TimetableFacts } from './domain/tasks/timetable-tasks';
export { urgencyOf } from './domain/tasks/urgency';
export { type LocalTime, localTimeOf, type Reading, readIn, WHICH, type Which } from './domain/time/local-time';
export { type LocalTimeEntry, readEntry, type TimeChoice } from './domain/time/local-time-entry';
export { type PhaseOutlook, whatHappensNext } from './domain/what-happens-next';
export { AbstractRulesDto } from './http/abstract-rules/abstract-rules.dto';
export { PresentationTypeDto, TrackDto } from './http/conference.dto';
export {
  authorsAndOrganisers,
  organisers,
  participants,
} from './http/conference-rules';
export { FormNoticeDto } from './http/form/form.dto';
export { FormQuestionDto } from './http/form/question.dto';
export { ExpectedVersion, NeedsVersion } from './http/set-up/expected-version';
export { nudgeMail } from './mail/nudge-mail';
export { readAbstractRules } from './use-cases/abstract-rules/read-abstract-rules';
export { AddMembers, type NewMember } from './use-cases/add-members';
export { refuseOnArchived } from './use-cases/archiving/archive-guard';
export { CreateConference } from './use-cases/create-conference';
export { noteAnswers } from './use-cases/form/note-answers';
export { readForm, readFormPlaces, surroundingsOf } from './use-cases/form/read-form';
export { SetForm, setForm } from './use-cases/form/set-form';
export { readWholeForm, type WholeForm } from './use-cases/form/whole-form';
export { BecomeFounder } from './use-cases/founding/become-founder';
export { FoundConference } from './use-cases/founding/found-conference';
export { makeFounder } from './use-cases/founding/make-founder';
export { draftLetters } from './use-cases/letters/draft-letters';
export { sendWithProgramme } from './use-cases/letters/send-letter';
export { type OccasionWords, wordsOnOccasion } from './use-cases/letters/words-on-occasion';
export { CONFERENCES_LOG_WORDS } from './use-cases/log-words';
export { AcceptLink } from './use-cases/members/accept-link';
export { AnswerInvitation } from './use-cases/members/answer-invitation';
export { makeInvitationLink, withdrawInvitationLink } from './use-cases/members/invitation-links';
export { keepAnOrganiser, lockMemberships } from './use-cases/members/keep-an-organiser';
export { type OpenInvitation, openInvitation } from './use-cases/members/open-invitation';
export {
  type ListedLink,
  listInvitationLinks,
  type OpenInvitationLink,
  readInvitationLink,
} from './use-cases/members/read-invitation-links';
export { grantRole, grantRoleToNewcomers, type Member, membersWith, viewerFor } from './use-cases/memberships';
export { type Agreement, agree, Consents, disagree } from './use-cases/notices/consents';
export { DraftNotices, draftNotices } from './use-cases/notices/draft-notices';
export { type PublishedNotice, PublishNotice } from './use-cases/notices/publish-notice';
export {
  type Consenter,
  consentersTo,
  consentsOf,
  isToBeAsked,
  type MyConsent,
} from './use-cases/notices/read-consents';
export {
  type CurrentNotice,
  currentNotices,
  findNoticeVersion,
  type NoticeHistory,
  noticeHistories,
} from './use-cases/notices/read-notices';
export { CONFERENCES_PERSONAL_DATA } from './use-cases/personal-data';
export {
  type ConferenceSummary,
  findConference,
  findVisibleConference,
  hasConferences,
  hasRealConferences,
  listConferences,
} from './use-cases/read-conferences';
export { CONFERENCES_RETAINED_ROWS } from './use-cases/retained-rows';
export { ALL_RETAINED_ROWS, type AllRetainedRows } from './use-cases/retention/all-retained-rows';
export { addTracks } from './use-cases/set-up/add-tracks';
export { changeSetUp, type SetUpEdit } from './use-cases/set-up/change-set-up';
export { readBeyond, readSetUp } from './use-cases/set-up/read-set-up';
export { SetUpContributions, type UseCounter, type Uses } from './use-cases/set-up/set-up-contributions';
export { GiveTask } from './use-cases/tasks/give-task';
export { OwnTasks } from './use-cases/tasks/own-tasks';
export { isTaskOf, readNudges, readOwnTasks, readTaskOwners } from './use-cases/tasks/read-own-tasks';
export { type Nudging, SendNudges } from './use-cases/tasks/send-nudges';
