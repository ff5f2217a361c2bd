import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner, Jobs } from '@colloquy/platform/jobs';
import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { MarginController } from './http/feedback/margin.controller';
import { FeedbackOverviewController } from './http/feedback/overview.controller';
import { RoundsController } from './http/feedback/rounds.controller';
import { ThreadsController } from './http/feedback/threads.controller';
import { MatchRunsController } from './http/match-runs.controller';
import { MentorProfileController } from './http/mentor-profile.controller';
import { MentorSignUpController } from './http/mentor-sign-up.controller';
import { MentorsController } from './http/mentors.controller';
import { PairingsController } from './http/pairings.controller';
import { PairDeskController } from './http/pairs/pair-desk.controller';
import { QuietController } from './http/pairs/quiet.controller';
import { MeetingsController } from './http/together/meetings.controller';
import { PagesController } from './http/together/pages.controller';
import { RehearsalsController } from './http/together/rehearsals.controller';
import { TogetherController } from './http/together/together.controller';
import { WishesController } from './http/wishes.controller';
import { KeepMentorProfile } from './use-cases/describing/keep-mentor-profile';
import { MarkTraining } from './use-cases/describing/mark-training';
import { AnswerSuggestion } from './use-cases/feedback/answer-suggestion';
import { AskForFeedback } from './use-cases/feedback/ask-for-feedback';
import { ChangeComment } from './use-cases/feedback/change-comment';
import { CloseReport } from './use-cases/feedback/close-report';
import { CommentOnVersion } from './use-cases/feedback/comment-on-version';
import { EndRound } from './use-cases/feedback/end-round';
import { LookAtMargin } from './use-cases/feedback/look-at-margin';
import { ReplyToComment } from './use-cases/feedback/reply-to-comment';
import { ReportComment } from './use-cases/feedback/report-comment';
import { ResolveThread } from './use-cases/feedback/resolve-thread';
import { RoundsByThemselves } from './use-cases/feedback/rounds-by-themselves';
import { WriteRound } from './use-cases/feedback/write-round';
import { ArrangeMeeting } from './use-cases/meetings/arrange-meeting';
import { NoteMeeting } from './use-cases/meetings/note-meeting';
import { AnswerPageComment } from './use-cases/pages/answer-page-comment';
import { CommentOnPage } from './use-cases/pages/comment-on-page';
import { TickPosterPoint } from './use-cases/pages/tick-poster-point';
import { AnswerPairing } from './use-cases/pairs/answer-pairing';
import { bringBackPairingHandler } from './use-cases/pairs/bring-back-pairing.handler';
import { EndPairing } from './use-cases/pairs/end-pairing';
import { endPairingHandler, endWithDeclineHandler } from './use-cases/pairs/end-pairing.handler';
import { LeavePairing } from './use-cases/pairs/leave-pairing';
import { PublishPairs } from './use-cases/pairs/publish-pairs';
import { SetPairingRules } from './use-cases/pairs/set-pairing-rules';
import { SilentPairs } from './use-cases/pairs/silent-pairs';
import { AnswerQuietNote } from './use-cases/quiet/answer-quiet-note';
import { WriteQuietNote } from './use-cases/quiet/write-quiet-note';
import { KeepRehearsal } from './use-cases/rehearsals/keep-rehearsal';
import { copyRules } from './use-cases/rules/copy-rules.handler';
import { SetMentoringRules } from './use-cases/rules/set-rules';
import { AcceptMatchRun } from './use-cases/runs/accept-match-run';
import { ConfirmRepair } from './use-cases/runs/confirm-repair';
import { DiscardMatchRun } from './use-cases/runs/discard-match-run';
import { MatchMentorsJob } from './use-cases/runs/match-mentors.job';
import { MentorBarriers } from './use-cases/runs/mentor-barriers';
import { SetPairWish } from './use-cases/runs/set-pair-wish';
import { StartMatchRun } from './use-cases/runs/start-match-run';
import { SaveMentorProfile } from './use-cases/save-mentor-profiles';
import { OpenMentorSignUp } from './use-cases/sign-up/open-sign-up';
import { AgreeToMentoring } from './use-cases/together/agreement';
import { KeepHelpWanted } from './use-cases/wishes/keep-help-wanted';
import { KeepPrivateWishes } from './use-cases/wishes/keep-private-wishes';

/** What people say of themselves before they are brought together. */
const SAYING = {
  controllers: [MentorProfileController, MentorsController, MentorSignUpController, WishesController],
  providers: [
    ...[SaveMentorProfile, KeepMentorProfile, MarkTraining],
    ...[OpenMentorSignUp, SetMentoringRules, KeepHelpWanted, KeepPrivateWishes],
  ],
};

/** What mentor and authors make together besides the text. */
const TOGETHER = {
  controllers: [TogetherController, PagesController, RehearsalsController, MeetingsController],
  providers: [
    ...[AgreeToMentoring, CommentOnPage, AnswerPageComment, TickPosterPoint],
    ...[KeepRehearsal, ArrangeMeeting, NoteMeeting],
  ],
};
const RUNS = [
  StartMatchRun,
  MatchMentorsJob,
  AcceptMatchRun,
  DiscardMatchRun,
  ConfirmRepair,
  SetPairWish,
  MentorBarriers,
];
const PAIRS = [AnswerPairing, LeavePairing, EndPairing, PublishPairs, SetPairingRules, SilentPairs];
const QUIET = [WriteQuietNote, AnswerQuietNote];

/** What mentor and authors write to each other. */
const FEEDBACK = {
  controllers: [MarginController, ThreadsController, RoundsController, FeedbackOverviewController],
  providers: [
    ...[CommentOnVersion, ReplyToComment, ChangeComment, ResolveThread, AnswerSuggestion, LookAtMargin],
    ...[AskForFeedback, WriteRound, EndRound, RoundsByThemselves, ReportComment, CloseReport],
  ],
};

/** Mentors, and the submissions that they help with. */
@Global()
@Module({
  controllers: [
    MatchRunsController,
    PairingsController,
    PairDeskController,
    QuietController,
    ...SAYING.controllers,
    ...FEEDBACK.controllers,
    ...TOGETHER.controllers,
  ],
  providers: [...RUNS, ...PAIRS, ...QUIET, ...FEEDBACK.providers, ...TOGETHER.providers, ...SAYING.providers],
  exports: [StartMatchRun, AcceptMatchRun, DiscardMatchRun, PublishPairs, MentorBarriers, SaveMentorProfile],
})
export class MentoringModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly matchMentors: MatchMentorsJob,
    private readonly barriers: MentorBarriers,
    private readonly queue: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.matchMentors);
    this.events.register(endPairingHandler(this.settings.publicUrl));
    this.events.register(endWithDeclineHandler(this.settings.publicUrl));
    this.events.register(bringBackPairingHandler(this.settings.publicUrl, this.barriers, this.queue));
    this.events.register(copyRules);
  }
}
