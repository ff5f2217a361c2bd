import { Global, Module } from '@nestjs/common';
import { ArchivingController } from './http/archiving/archiving.controller';
import { ConferencesController } from './http/conferences.controller';
import { FormController } from './http/form/form.controller';
import { FoundingController } from './http/founding/founding.controller';
import { HandoverController } from './http/handover/handover.controller';
import { ConferenceKindsController } from './http/kinds/conference-kinds.controller';
import { LettersController } from './http/letters/letters.controller';
import { InvitationLinksController } from './http/members/invitation-links.controller';
import { InvitationsController } from './http/members/invitations.controller';
import { PeopleController } from './http/members/people.controller';
import { PeopleImportController } from './http/members/people-import.controller';
import { MembersController } from './http/members.controller';
import { MyConsentsController } from './http/notices/my-consents.controller';
import { NoticesController } from './http/notices/notices.controller';
import { RetentionController } from './http/retention/retention.controller';
import { SetUpController } from './http/set-up/set-up.controller';
import { OwnTasksController } from './http/tasks/own-tasks.controller';
import { AddMembers } from './use-cases/add-members';
import { ArchiveConference } from './use-cases/archiving/archive-conference';
import { CreateConference } from './use-cases/create-conference';
import { SetForm } from './use-cases/form/set-form';
import { BecomeFounder } from './use-cases/founding/become-founder';
import { CloneConference } from './use-cases/founding/clone-conference';
import { FoundConference } from './use-cases/founding/found-conference';
import { OpenCall } from './use-cases/founding/open-call';
import { WriteHandoverNote } from './use-cases/handover/write-handover-note';
import { GiveWord } from './use-cases/letters/give-word';
import { SendDueLetters } from './use-cases/letters/send-due-letters';
import { WriteLetters } from './use-cases/letters/write-letters';
import { AcceptLink } from './use-cases/members/accept-link';
import { AnswerInvitation } from './use-cases/members/answer-invitation';
import { ChangeRoles } from './use-cases/members/change-roles';
import { FollowUpInvitations } from './use-cases/members/follow-up-invitations';
import { ImportPeople } from './use-cases/members/import-people';
import { InvitationLinks } from './use-cases/members/invitation-links';
import { InvitePeople } from './use-cases/members/invite-people';
import { Consents } from './use-cases/notices/consents';
import { DraftNotices } from './use-cases/notices/draft-notices';
import { PublishNotice } from './use-cases/notices/publish-notice';
import { DeleteWhatIsOver } from './use-cases/retention/delete-what-is-over';
import { SetSection } from './use-cases/set-up/set-section';
import { SetUpContributions } from './use-cases/set-up/set-up-contributions';
import { ShowSetUp } from './use-cases/set-up/show-set-up';
import { GiveTask } from './use-cases/tasks/give-task';
import { OwnTasks } from './use-cases/tasks/own-tasks';
import { SendNudges } from './use-cases/tasks/send-nudges';

const MEMBERS = [
  ImportPeople,
  ChangeRoles,
  InvitationLinks,
  AcceptLink,
  InvitePeople,
  FollowUpInvitations,
  AnswerInvitation,
];
const LETTERS = [WriteLetters, GiveWord, SendDueLetters];
const SET_UP = [SetUpContributions, SetSection, ShowSetUp];

/** Conferences: what they are, when, where, and who is what in them. */
@Global()
@Module({
  controllers: [
    ConferencesController,
    ConferenceKindsController,
    FoundingController,
    ArchivingController,
    HandoverController,
    LettersController,
    MembersController,
    NoticesController,
    MyConsentsController,
    FormController,
    PeopleController,
    PeopleImportController,
    InvitationLinksController,
    InvitationsController,
    OwnTasksController,
    RetentionController,
    SetUpController,
  ],
  providers: [
    CreateConference,
    AddMembers,
    BecomeFounder,
    FoundConference,
    CloneConference,
    OpenCall,
    ArchiveConference,
    WriteHandoverNote,
    DraftNotices,
    PublishNotice,
    Consents,
    SetForm,
    ...MEMBERS,
    ...LETTERS,
    OwnTasks,
    GiveTask,
    SendNudges,
    DeleteWhatIsOver,
    ...SET_UP,
  ],
  exports: [
    ...[CreateConference, AddMembers, BecomeFounder, DraftNotices, PublishNotice, Consents, SetForm, SendNudges],
    ...[AcceptLink, AnswerInvitation],
    SetUpContributions,
  ],
})
export class ConferencesModule {}
