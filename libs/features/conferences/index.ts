export { ConferencesModule } from './conferences.module';
export { CONFERENCES_SCHEMA } from './data/schema';
export {
  type Block,
  CONFERENCE_KINDS,
  type Conference,
  type ConferenceKind,
  type Gathering,
  PHASES,
  type Phase,
  type PhaseName,
  ROLES,
  type Role,
  type Room,
  type Track,
} from './domain/conference';
export { isOneOf, isOrganiser } from './domain/conferences.policy';
export { type PhaseOutlook, whatHappensNext } from './domain/what-happens-next';
export {
  authorsAndOrganisers,
  mentorsAndOrganisers,
  organisers,
  participants,
  reviewersAndOrganisers,
} from './http/conference-rules';
export { AddMembers, type NewMember } from './use-cases/add-members';
export { CreateConference } from './use-cases/create-conference';
export { grantRole, membersWith, viewerFor } from './use-cases/memberships';
export { type ConferenceSummary, findConference, hasConferences, listConferences } from './use-cases/read-conferences';
