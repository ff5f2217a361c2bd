import { Global, Module } from '@nestjs/common';
import { ConferencesController } from './http/conferences.controller';
import { FormController } from './http/form/form.controller';
import { ConferenceKindsController } from './http/kinds/conference-kinds.controller';
import { MembersController } from './http/members.controller';
import { MyConsentsController } from './http/notices/my-consents.controller';
import { NoticesController } from './http/notices/notices.controller';
import { AddMembers } from './use-cases/add-members';
import { CreateConference } from './use-cases/create-conference';
import { SetForm } from './use-cases/form/set-form';
import { BecomeFounder } from './use-cases/founding/become-founder';
import { Consents } from './use-cases/notices/consents';
import { DraftNotices } from './use-cases/notices/draft-notices';
import { PublishNotice } from './use-cases/notices/publish-notice';

/** Conferences: what they are, when, where, and who is what in them. */
@Global()
@Module({
  controllers: [
    ConferencesController,
    ConferenceKindsController,
    MembersController,
    NoticesController,
    MyConsentsController,
    FormController,
  ],
  providers: [CreateConference, AddMembers, BecomeFounder, DraftNotices, PublishNotice, Consents, SetForm],
  exports: [CreateConference, AddMembers, BecomeFounder, DraftNotices, PublishNotice, Consents, SetForm],
})
export class ConferencesModule {}
