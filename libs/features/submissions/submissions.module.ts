import { Global, Module } from '@nestjs/common';
import { SubmissionsController } from './http/submissions.controller';
import { ImportSubmissions } from './use-cases/import-submissions';
import { Withdraw } from './use-cases/withdraw';

/** Submissions and the versions of their abstracts. */
@Global()
@Module({
  controllers: [SubmissionsController],
  providers: [ImportSubmissions, Withdraw],
  exports: [ImportSubmissions, Withdraw],
})
export class SubmissionsModule {}
