import type { FeatureSchema } from '@colloquy/platform/database';
import { Programme1700000008000 } from './programme.migration';
import { ReleaseEntity, ReleaseOutputEntity } from './release.entity';

/** The tables of this feature. */
export const PROGRAMME_SCHEMA: FeatureSchema = {
  entities: [ReleaseEntity, ReleaseOutputEntity],
  migrations: [Programme1700000008000],
};
