import type { FeatureSchema } from '@colloquy/platform/database';
import { AbstractVersionEntity, SubmissionAuthorEntity, SubmissionEntity } from './submission.entity';
import { SubmissionFiles1700000042000 } from './files/submission-files.migration';
import { AuthorInvitations1700000044100 } from './co-authors/author-invitations.migration';
import { ErasableAbstracts1700000025300 } from './erasable-abstracts.migration';
import { Drafts1700000040100 } from './drafts/drafts.migration';
import { Sources1700000043100 } from './exchange/sources.migration';
import { LateLinks1700000044300 } from './late-links/late-links.migration';
import { PassedOn1700000065050 } from './places/passed-on.migration';
import { SignOffs1700000044200 } from './sign-off/sign-off.migration';
import { SimilarWorks1700000046000 } from './table/similar-works.migration';
import { Submissions1700000003000 } from './submissions.migration';
import { FeedbackOccasions1700000054310 } from './versions/feedback-occasions.migration';

/** The tables of this feature. */
export const SUBMISSIONS_SCHEMA: FeatureSchema = {
  entities: [SubmissionEntity, SubmissionAuthorEntity, AbstractVersionEntity],
  migrations: [
    Submissions1700000003000,
    ErasableAbstracts1700000025300,
    Drafts1700000040100,
    SubmissionFiles1700000042000,
    Sources1700000043100,
    AuthorInvitations1700000044100,
    SignOffs1700000044200,
    LateLinks1700000044300,
    SimilarWorks1700000046000,
    FeedbackOccasions1700000054310,
    PassedOn1700000065050,
  ],
};
