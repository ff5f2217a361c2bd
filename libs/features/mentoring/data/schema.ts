import type { FeatureSchema } from '@colloquy/platform/database';
import { MarginComments1700000054300 } from './feedback/margin-comments.migration';
import { RoundReminders1700000054310 } from './feedback/round-reminders.migration';
import { MatchGates1700000054220 } from './match-gates.migration';
import { MentorProfileEntity, PairingEntity } from './mentoring.entity';
import { MentorSignUp1700000054100 } from './mentor-sign-up.migration';
import { Mentoring1700000004000 } from './mentoring.migration';
import { Meetings1700000054410 } from './together/meetings.migration';
import { WorkingTogether1700000054400 } from './together/working-together.migration';
import { PairingEndings1700000055000 } from './pairing-endings.migration';
import { PairingDesk1700000004210 } from './pairing-desk.migration';
import { PairingLife1700000004200 } from './pairing-life.migration';
import { WantsInFull1700000055100 } from './wants-in-full.migration';

/** The tables of this feature. */
export const MENTORING_SCHEMA: FeatureSchema = {
  entities: [MentorProfileEntity, PairingEntity],
  migrations: [
    Mentoring1700000004000,
    PairingLife1700000004200,
    MentorSignUp1700000054100,
    MarginComments1700000054300,
    PairingDesk1700000004210,
    WorkingTogether1700000054400,
    Meetings1700000054410,
    RoundReminders1700000054310,
    MatchGates1700000054220,
    PairingEndings1700000055000,
    WantsInFull1700000055100,
  ],
};
