import { JobRunner } from '@colloquy/platform/jobs';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PosterPapersController } from './http/poster-papers.controller';
import { PreviewController } from './http/preview.controller';
import { ProgrammeFilesController } from './http/programme-files.controller';
import { ReleasesController } from './http/releases.controller';
import { PublishRelease } from './use-cases/publish-release';
import { PublishReleaseJob } from './use-cases/publish-release.job';

/** Releases, and everything made from them. */
@Global()
@Module({
  controllers: [PreviewController, ReleasesController, PosterPapersController, ProgrammeFilesController],
  providers: [PublishRelease, PublishReleaseJob],
  exports: [PublishRelease],
})
export class ProgrammeModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly publish: PublishReleaseJob,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this.publish);
  }
}
