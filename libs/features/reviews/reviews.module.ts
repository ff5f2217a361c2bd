import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { SetUpContributions } from '@colloquy/features/conferences';
import { MentorBarriers } from '@colloquy/features/mentoring';
import { EventDelivery } from '@colloquy/platform/acts';
import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AnswersController } from './http/answering/answers.controller';
import { PlacesController } from './http/answering/places.controller';
import { ConflictsController } from './http/assigning/conflicts.controller';
import { ReviewAssignmentsController } from './http/assigning/review-assignments.controller';
import { ReviewerProfileController } from './http/assigning/reviewer-profile.controller';
import { RedactionController } from './http/blind/redaction.controller';
import { ReviewFilesController } from './http/blind/review-files.controller';
import { DecisionBoardController } from './http/deciding/decision-board.controller';
import { DecisionReleaseController } from './http/deciding/decision-release.controller';
import { DecisionsController } from './http/deciding/decisions.controller';
import { DecisionsTableController } from './http/deciding/decisions-table.controller';
import { DiscussionController } from './http/discussing/discussion.controller';
import { ReviewingReportController } from './http/reports/reviewing-report.controller';
import { ReviewingRulesController } from './http/rules/reviewing-rules.controller';
import { TrainingController } from './http/training/training.controller';
import { ReviewDraftsController } from './http/writing/review-drafts.controller';
import { ReviewFormController } from './http/writing/review-form.controller';
import { ReviewQueueController } from './http/writing/review-queue.controller';
import { ReviewsController } from './http/writing/reviews.controller';
import { SetAnswerRules } from './use-cases/answering/answer-rules';
import { DeclinePlace } from './use-cases/answering/decline-place';
import { comeBackHandler, moveWaitlistHandler } from './use-cases/answering/move-waitlist.handler';
import { OrderWaiting } from './use-cases/answering/order-waiting';
import { followReleaseHandler } from './use-cases/answering/released.handler';
import { RemindAnswers } from './use-cases/answering/remind-answers';
import { revisionReturnedHandler } from './use-cases/answering/revisions';
import { ShareAnswer } from './use-cases/answering/share-answer';
import { AssignReviewers } from './use-cases/assigning/assign-reviewers';
import { DeclareConflict } from './use-cases/assigning/declare-conflict';
import { LimitReviewer } from './use-cases/assigning/limit-reviewer';
import { ProposeReviewers } from './use-cases/assigning/propose-reviewers';
import { ProposeReviewersJob } from './use-cases/assigning/propose-reviewers.job';
import { SaveReviewerProfile } from './use-cases/assigning/reviewer-profile';
import { reviewersAsBarriers } from './use-cases/assigning/reviewers-as-barriers';
import { KeepRedactedCopy } from './use-cases/blind/keep-redacted-copy';
import { ShowFileToReviewers } from './use-cases/blind/show-file-to-reviewers';
import { Decide } from './use-cases/deciding/decide';
import { SetDecidingPlan } from './use-cases/deciding/deciding-plan';
import { ImportDecisions } from './use-cases/deciding/import-decisions';
import { ReleaseDecisions } from './use-cases/deciding/release-decisions';
import { ReleaseDecisionsJob } from './use-cases/deciding/release-decisions.job';
import { UndoRelease } from './use-cases/deciding/undo-release';
import { LookAtDiscussion } from './use-cases/discussing/look-at-discussion';
import { PostInDiscussion } from './use-cases/discussing/post-in-discussion';
import { TellDiscussions } from './use-cases/discussing/tell-discussions';
import { copyReviewingRules } from './use-cases/rules/copy-reviewing-rules.handler';
import { SetReviewingRules } from './use-cases/rules/set-reviewing-rules';
import { LeadTraining } from './use-cases/training/lead-training';
import { GiveBack } from './use-cases/writing/give-back';
import { copyCriteria, proposeCriteria } from './use-cases/writing/propose-criteria.handler';
import { reviewingOutlook } from './use-cases/writing/reviewing-outlook';
import { SaveReviewDraft } from './use-cases/writing/save-review-draft';
import { SetCriteria } from './use-cases/writing/set-criteria';
import { SetReviewForm } from './use-cases/writing/set-review-form';
import { SubmitReview } from './use-cases/writing/submit-review';

/** Reviews, and what is decided on the submissions. */
@Global()
@Module({
  controllers: [
    ReviewsController,
    ReviewQueueController,
    ReviewDraftsController,
    DiscussionController,
    ReviewAssignmentsController,
    ConflictsController,
    ReviewerProfileController,
    TrainingController,
    RedactionController,
    ReviewFilesController,
    DecisionsController,
    DecisionBoardController,
    DecisionReleaseController,
    DecisionsTableController,
    ReviewFormController,
    ReviewingRulesController,
    ReviewingReportController,
    ...[AnswersController, PlacesController],
  ],
  providers: [
    ...[SetAnswerRules, DeclinePlace, OrderWaiting, RemindAnswers, ShareAnswer],
    SetCriteria,
    SetReviewForm,
    SetReviewingRules,
    ProposeReviewers,
    ProposeReviewersJob,
    AssignReviewers,
    ...[DeclareConflict, LimitReviewer, SaveReviewerProfile, LeadTraining],
    ...[SubmitReview, SaveReviewDraft, GiveBack, PostInDiscussion, LookAtDiscussion, TellDiscussions],
    ...[KeepRedactedCopy, ShowFileToReviewers],
    Decide,
    SetDecidingPlan,
    ImportDecisions,
    ReleaseDecisions,
    ReleaseDecisionsJob,
    UndoRelease,
  ],
  exports: [DeclinePlace, SetCriteria, ProposeReviewers, AssignReviewers, SubmitReview, Decide, ReleaseDecisions],
})
export class ReviewsModule implements OnModuleInit {
  constructor(
    private readonly setUp: SetUpContributions,
    private readonly barriers: MentorBarriers,
    private readonly jobs: JobRunner,
    private readonly events: EventDelivery,
    private readonly proposeReviewers: ProposeReviewersJob,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.setUp.registerSection(reviewingOutlook);
    this.barriers.register(reviewersAsBarriers);
    this.jobs.register(this.proposeReviewers);
    this.events.register(proposeCriteria);
    this.events.register(copyCriteria);
    this.events.register(copyReviewingRules);
    const { publicUrl } = this.settings;
    this.events.register(followReleaseHandler(publicUrl));
    this.events.register(revisionReturnedHandler(publicUrl));
    this.events.register(moveWaitlistHandler(publicUrl));
    this.events.register(comeBackHandler);
  }
}
