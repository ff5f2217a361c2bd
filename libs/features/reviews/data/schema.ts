import type { FeatureSchema } from '@colloquy/platform/database';
import { Answering1700000065100 } from './answering/answering.migration';
import { Assigning1700000061100 } from './assigning.migration';
import { Blind1700000063000 } from './blind/blind.migration';
import { CriterionEntity } from './criterion.entity';
import { DecisionReleases1700000064100 } from './deciding/decision-releases.migration';
import { DecisionStates1700000064000 } from './deciding/decision-states.migration';
import { Discussing1700000062100 } from './discussing/discussing.migration';
import { DiscussionSeen1700000067000 } from './discussing/discussion-seen.migration';
import { FirstSubmitted1700000065000 } from './reports/first-submitted.migration';
import { ReviewerIsNoMentor1700000005200 } from './reviewer-is-no-mentor.migration';
import { ReviewingRules1700000061000 } from './reviewing-rules.migration';
import { TrainingReviews1700000061200 } from './training.migration';
import { Reviews1700000005000 } from './reviews.migration';
import { WritingReviews1700000062000 } from './writing/writing-reviews.migration';

/** The tables of this feature. */
export const REVIEWS_SCHEMA: FeatureSchema = {
  entities: [CriterionEntity],
  migrations: [
    Reviews1700000005000,
    ReviewerIsNoMentor1700000005200,
    ReviewingRules1700000061000,
    Assigning1700000061100,
    TrainingReviews1700000061200,
    Blind1700000063000,
    DecisionStates1700000064000,
    DecisionReleases1700000064100,
    FirstSubmitted1700000065000,
    WritingReviews1700000062000,
    Discussing1700000062100,
    Answering1700000065100,
    DiscussionSeen1700000067000,
  ],
};
