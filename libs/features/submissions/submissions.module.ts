import { SetUpContributions } from '@colloquy/features/conferences';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CoAuthorsController } from './http/co-authors/co-authors.controller';
import { DraftsController } from './http/drafts/drafts.controller';
import { ExportController } from './http/export.controller';
import { FilesController } from './http/files/files.controller';
import { StoredFilesController } from './http/files/stored-files.controller';
import { UploadsController } from './http/files/uploads.controller';
import { LateLinksController } from './http/late-links/late-links.controller';
import { SignOffController } from './http/sign-off/sign-off.controller';
import { SubmissionsController } from './http/submissions.controller';
import { SubmittingController } from './http/submitting.controller';
import { SubmissionTableActsController } from './http/table/table.controller';
import { TakeInController } from './http/take-in.controller';
import { VersionsController } from './http/versions/versions.controller';
import { AnswerAuthorship } from './use-cases/co-authors/answer-authorship';
import { AskCoAuthor } from './use-cases/co-authors/ask-co-author';
import { AskNamedAuthors } from './use-cases/co-authors/ask-named-authors';
import { LeaveWork } from './use-cases/co-authors/leave-work';
import { ConfirmPlace } from './use-cases/confirm-place';
import { ForgetEmptyDrafts } from './use-cases/drafts/forget-empty-drafts';
import { KeepMyPlace } from './use-cases/drafts/keep-my-place';
import { SaveDraft } from './use-cases/drafts/save-draft';
import { StartSubmission } from './use-cases/drafts/start-submission';
import { TakeIn } from './use-cases/exchange/take-in';
import { CancelUpload } from './use-cases/files/cancel-upload';
import { FinishUpload } from './use-cases/files/finish-upload';
import { ReceivePiece } from './use-cases/files/receive-piece';
import { RemoveFile } from './use-cases/files/remove-file';
import { StartUpload } from './use-cases/files/start-upload';
import { TidyFiles } from './use-cases/files/tidy-files';
import { ImportSubmissions } from './use-cases/import-submissions';
import { LateLinks } from './use-cases/late-links/late-links';
import { UseLateLink } from './use-cases/late-links/use-late-link';
import { draftsBySection, submissionsByForm, submissionsByTrack } from './use-cases/set-up-uses';
import { AnswerSignOff } from './use-cases/sign-off/answer-sign-off';
import { AskNamedSupervisor } from './use-cases/sign-off/ask-named-supervisor';
import { AskSupervisor } from './use-cases/sign-off/ask-supervisor';
import { RemindSupervisors } from './use-cases/sign-off/remind-supervisors';
import { SubmitAbstract } from './use-cases/submitting/submit-abstract';
import { ChangeSubmissions } from './use-cases/table/change-submissions';
import { CompareSubmissions } from './use-cases/table/compare-submissions';
import { WriteToPresenters } from './use-cases/table/write-to-presenters';
import { KeepVersion } from './use-cases/versions/keep-version';
import { Withdraw } from './use-cases/withdraw';

/** Submissions and the versions of their abstracts. */
@Global()
@Module({
  controllers: [
    ExportController,
    TakeInController,
    CoAuthorsController,
    SignOffController,
    LateLinksController,
    DraftsController,
    VersionsController,
    SubmittingController,
    FilesController,
    UploadsController,
    StoredFilesController,
    SubmissionTableActsController,
    SubmissionsController,
  ],
  providers: [
    TakeIn,
    ForgetEmptyDrafts,
    AskCoAuthor,
    AnswerAuthorship,
    LeaveWork,
    AskNamedAuthors,
    LateLinks,
    UseLateLink,
    AskSupervisor,
    AnswerSignOff,
    AskNamedSupervisor,
    RemindSupervisors,
    StartSubmission,
    SaveDraft,
    KeepMyPlace,
    KeepVersion,
    SubmitAbstract,
    StartUpload,
    ReceivePiece,
    FinishUpload,
    CancelUpload,
    RemoveFile,
    TidyFiles,
    ImportSubmissions,
    Withdraw,
    ConfirmPlace,
    ChangeSubmissions,
    WriteToPresenters,
    CompareSubmissions,
  ],
  exports: [
    UseLateLink,
    AnswerAuthorship,
    AnswerSignOff,
    SaveDraft,
    StartSubmission,
    ImportSubmissions,
    Withdraw,
    ConfirmPlace,
  ],
})
export class SubmissionsModule implements OnModuleInit {
  constructor(private readonly setUp: SetUpContributions) {}

  onModuleInit(): void {
    this.setUp.registerUses(submissionsByTrack);
    this.setUp.registerUses(submissionsByForm);
    this.setUp.registerUses(draftsBySection);
  }
}
