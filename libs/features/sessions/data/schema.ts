import type { FeatureSchema } from '@colloquy/platform/database';
import { OwnHours1700000071100 } from './desk/own-hours.migration';
import { PublishedPlace1700000071000 } from './desk/published-place.migration';
import { RoomRules1700000071110 } from './desk/room-rules.migration';
import { TimetableDesk1700000070000 } from './desk/timetable-desk.migration';
import { PlacementEntity, SessionEntity } from './session.entity';
import { Sessions1700000006000 } from './sessions.migration';

/** The tables of this feature. */
export const SESSIONS_SCHEMA: FeatureSchema = {
  entities: [SessionEntity, PlacementEntity],
  migrations: [
    Sessions1700000006000,
    TimetableDesk1700000070000,
    PublishedPlace1700000071000,
    OwnHours1700000071100,
    RoomRules1700000071110,
  ],
};
