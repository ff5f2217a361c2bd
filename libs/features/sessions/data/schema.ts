import type { FeatureSchema } from '@colloquy/platform/database';
import { PlacementEntity, SessionEntity } from './session.entity';
import { Sessions1700000006000 } from './sessions.migration';

/** The tables of this feature. */
export const SESSIONS_SCHEMA: FeatureSchema = {
  entities: [SessionEntity, PlacementEntity],
  migrations: [Sessions1700000006000],
};
