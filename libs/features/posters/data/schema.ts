import type { FeatureSchema } from '@colloquy/platform/database';
import { GoneBoards1700000080010 } from './desk/gone-boards.migration';
import { PosterDesk1700000080000 } from './desk/poster-desk.migration';
import { BoardPlacementEntity, PosterSessionEntity } from './poster-session.entity';
import { Posters1700000007000 } from './posters.migration';

/** The tables of this feature. */
export const POSTERS_SCHEMA: FeatureSchema = {
  entities: [PosterSessionEntity, BoardPlacementEntity],
  migrations: [Posters1700000007000, PosterDesk1700000080000, GoneBoards1700000080010],
};
