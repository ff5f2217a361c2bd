import type { FeatureSchema } from '@colloquy/platform/database';
import { Accounts1700000001000 } from './accounts.migration';
import { Addresses1700000001300 } from './addresses.migration';
import { DataRights1700000025200 } from './data-rights.migration';
import { Founders1700000022000 } from './founders.migration';
import { Guests1700000040000 } from './guests.migration';
import { PersonAddressEntity, PersonEntity } from './person.entity';
import { SingleSessions1700000027000 } from './single-sessions.migration';
import { SignIn1700000001100 } from './sign-in.migration';
import { SignInSessionEntity } from './sign-in-session.entity';
import { University1700000001200 } from './university.migration';

/** The tables of this feature. */
export const ACCOUNTS_SCHEMA: FeatureSchema = {
  entities: [PersonEntity, PersonAddressEntity, SignInSessionEntity],
  migrations: [Accounts1700000001000, SignIn1700000001100, University1700000001200, Addresses1700000001300, Founders1700000022000, DataRights1700000025200, SingleSessions1700000027000, Guests1700000040000],
};
