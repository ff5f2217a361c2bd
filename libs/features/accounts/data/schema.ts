import type { FeatureSchema } from '@colloquy/platform/database';
import { Accounts1700000001000 } from './accounts.migration';
import { PersonAddressEntity, PersonEntity } from './person.entity';
import { SignInSessionEntity } from './sign-in-session.entity';

/** The tables of this feature. */
export const ACCOUNTS_SCHEMA: FeatureSchema = {
  entities: [PersonEntity, PersonAddressEntity, SignInSessionEntity],
  migrations: [Accounts1700000001000],
};
