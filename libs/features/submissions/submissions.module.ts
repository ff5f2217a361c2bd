import { Global, Module } from '@nestjs/common';
import { SubmissionsController } from './http/submissions.controller';
import { ConfirmPlace } from './use-cases/confirm-place';
import { ImportSubmissions } from './use-cases/import-submissions';
import { Withdraw } from './use-cases/withdraw';

/** Submissions and the versions of their abstracts. */
@Global()
@Module({
  controllers: [SubmissionsController],
  providers: [ImportSubmissions, Withdraw, ConfirmPlace],
  exports: [ImportSubmissions, Withdraw, ConfirmPlace],
})
export class SubmissionsModule {}
