export { AccountsModule } from './accounts.module';
export { SIGN_IN_SETTINGS, type SignInSettings } from './accounts.settings';
export { ACCOUNTS_SCHEMA } from './data/schema';
export { normaliseAddress, personNameFaults, sortNameOf } from './domain/person-name';
export { writesOnly } from './domain/rights';
export { safePath, WORKSPACE } from './domain/safe-path';
export { giveToken, takeToken, tokenFrom } from './http/session-cookie';
export { LINK_IS_ON_ITS_WAY } from './http/sign-in-links.controller';
export { type Journey, OpenIdConnect } from './university/open-id-connect';
export { ClaimAddress, type OpenClaim, readClaim } from './use-cases/claim-address';
export {
  FOUNDER_LINK_MINUTES,
  founderLinkAddress,
  makeFounderLink,
  readFounderLink,
  spendFounderLink,
} from './use-cases/founder-links';
export {
  EnterAsGuest,
  isGuest,
  makeGuest,
  makeGuestLink,
  nameMyself,
  type OpenGuestLink,
  readGuestLink,
  UNNAMED_GUEST,
} from './use-cases/guests';
export { countTry } from './use-cases/limit-tries';
export { ACCOUNTS_LOG_WORDS } from './use-cases/log-words';
export { primaryAddress } from './use-cases/my-addresses';
export {
  ensurePeople,
  findPeople,
  idsOf,
  type NewPerson,
  type PersonSummary,
  personAt,
  proveAddress,
} from './use-cases/people';
export { RequestSignInLink } from './use-cases/request-sign-in-link';
export { ACCOUNTS_PERSONAL_DATA } from './use-cases/rights/accounts-personal-data';
export { ALL_PERSONAL_DATA, type AllPersonalData } from './use-cases/rights/all-personal-data';
export { CarryOutErasures } from './use-cases/rights/carry-out-erasures';
export { hashOf, isToken, newToken } from './use-cases/secret-token';
export { grantServerRight, serverRightsOf } from './use-cases/server-rights';
export { SignInByLink } from './use-cases/sign-in-by-link';
export { SignInByUniversity } from './use-cases/sign-in-by-university';
export { linkAddress, makeLink, type OpenLink, readLink } from './use-cases/sign-in-links';
export { type SignInFrom, SignInSessions } from './use-cases/sign-in-sessions';
export { VIEWER_FOR, type ViewerFor } from './use-cases/viewer-for';
