import { SetUpContributions } from '@colloquy/features/conferences';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { SubmissionsController } from './http/submissions.controller';
import { ConfirmPlace } from './use-cases/confirm-place';
import { ImportSubmissions } from './use-cases/import-submissions';
import { submissionsByForm, submissionsByTrack } from './use-cases/set-up-uses';
import { Withdraw } from './use-cases/withdraw';

/** Submissions and the versions of their abstracts. */
@Global()
@Module({
  controllers: [SubmissionsController],
  providers: [ImportSubmissions, Withdraw, ConfirmPlace],
  exports: [ImportSubmissions, Withdraw, ConfirmPlace],
})
export class SubmissionsModule implements OnModuleInit {
  constructor(private readonly setUp: SetUpContributions) {}

  onModuleInit(): void {
    this.setUp.registerUses(submissionsByTrack);
    this.setUp.registerUses(submissionsByForm);
  }
}
