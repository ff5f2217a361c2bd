import { Global, Module } from '@nestjs/common';
import { ConferencesController } from './http/conferences.controller';
import { CreateConference } from './use-cases/create-conference';

/** Conferences: what they are, when, where, and who is what in them. */
@Global()
@Module({ controllers: [ConferencesController], providers: [CreateConference], exports: [CreateConference] })
export class ConferencesModule {}
