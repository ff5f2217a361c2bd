import type { FeatureSchema } from '@colloquy/platform/database';
import { AbstractRules1700000041000 } from './abstract-rules/abstract-rules.migration';
import { Checklist1700000026100 } from './checklist.migration';
import { ConferenceEntity } from './conference.entity';
import { Conferences1700000002000 } from './conferences.migration';
import { Handover1700000022100 } from './handover.migration';
import { Letters1700000047300 } from './letters.migration';
import { Notices1700000025000 } from './notices.migration';
import { Invitations1700000024000 } from './invitations.migration';
import { PosterAreaEntity, PresentationTypeEntity, RetentionPeriodEntity } from './offers.entity';
import { BlockEntity, GatheringEntity, PhaseEntity, RoomEntity, TrackEntity } from './places-and-times.entity';
import { Statements1700000047310 } from './statements.migration';
import { SetUp1700000021000 } from './set-up.migration';
import { SubmissionForm1700000023000 } from './submission-form.migration';
import { Tasks1700000026000 } from './tasks.migration';

/** The tables of this feature. */
export const CONFERENCES_SCHEMA: FeatureSchema = {
  entities: [
    ConferenceEntity,
    PhaseEntity,
    TrackEntity,
    PresentationTypeEntity,
    RoomEntity,
    BlockEntity,
    GatheringEntity,
    PosterAreaEntity,
    RetentionPeriodEntity,
  ],
  migrations: [
    Conferences1700000002000,
    SetUp1700000021000,
    Handover1700000022100,
    SubmissionForm1700000023000,
    Invitations1700000024000,
    Notices1700000025000, Tasks1700000026000, Checklist1700000026100, AbstractRules1700000041000, Letters1700000047300, Statements1700000047310],
};
