export { AccountsModule } from './accounts.module';
export { ACCOUNTS_SCHEMA } from './data/schema';
export { normaliseAddress, sortNameOf } from './domain/person-name';
export { giveToken, takeToken, tokenFrom } from './http/session-cookie';
export { ensurePeople, findPeople, type NewPerson, type PersonSummary } from './use-cases/people';
export { SignInSessions } from './use-cases/sign-in-sessions';
