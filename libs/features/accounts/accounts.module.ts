import { Global, Module } from '@nestjs/common';
import { SignInSessions } from './use-cases/sign-in-sessions';

/** People and the sessions in which they are signed in. */
@Global()
@Module({ providers: [SignInSessions], exports: [SignInSessions] })
export class AccountsModule {}
