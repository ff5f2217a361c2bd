export { runInThread } from './engine-thread';
export { JobCancelled, type JobHandler, type RunningJob } from './job-handler';
export { JobRunner } from './job-runner';
export { type Job, type JobState, Jobs } from './jobs';
export { JOBS_SCHEMA } from './jobs.migration';
export { JobsModule } from './jobs.module';
export { JOBS_PERSONAL_DATA } from './jobs-personal-data';
export { prepareQueue } from './prepare-queue';
export { QueuedJobDto } from './queued-job.dto';
