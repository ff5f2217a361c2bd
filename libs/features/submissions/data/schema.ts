import type { FeatureSchema } from '@colloquy/platform/database';
import { AbstractVersionEntity, SubmissionAuthorEntity, SubmissionEntity } from './submission.entity';
import { Submissions1700000003000 } from './submissions.migration';

/** The tables of this feature. */
export const SUBMISSIONS_SCHEMA: FeatureSchema = {
  entities: [SubmissionEntity, SubmissionAuthorEntity, AbstractVersionEntity],
  migrations: [Submissions1700000003000],
};
