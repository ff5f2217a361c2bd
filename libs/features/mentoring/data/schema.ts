import type { FeatureSchema } from '@colloquy/platform/database';
import { MentorProfileEntity, PairingEntity } from './mentoring.entity';
import { Mentoring1700000004000 } from './mentoring.migration';

/** The tables of this feature. */
export const MENTORING_SCHEMA: FeatureSchema = {
  entities: [MentorProfileEntity, PairingEntity],
  migrations: [Mentoring1700000004000],
};
