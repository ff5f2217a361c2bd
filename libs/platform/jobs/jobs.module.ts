import { Global, Module } from '@nestjs/common';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';

/** The queue of long work, for every feature. */
@Global()
@Module({ providers: [Jobs, JobRunner], exports: [Jobs, JobRunner] })
export class JobsModule {}
