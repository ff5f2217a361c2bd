import { Global, Module } from '@nestjs/common';
import { ConferencesController } from './http/conferences.controller';
import { MembersController } from './http/members.controller';
import { AddMembers } from './use-cases/add-members';
import { CreateConference } from './use-cases/create-conference';

/** Conferences: what they are, when, where, and who is what in them. */
@Global()
@Module({
  controllers: [ConferencesController, MembersController],
  providers: [CreateConference, AddMembers],
  exports: [CreateConference, AddMembers],
})
export class ConferencesModule {}
