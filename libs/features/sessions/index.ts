export { SESSIONS_SCHEMA } from './data/schema';
export { proposeTimetable, type TimetableProposal } from './domain/propose-timetable';
export type { PlannedSession, PlannedTalk, TalkToPlace, TimetableFacts } from './domain/timetable-facts';
export { SessionsModule } from './sessions.module';
export { AcceptTimetable } from './use-cases/accept-timetable';
export { AskForTimetable } from './use-cases/ask-for-timetable';
export { SESSIONS_LOG_WORDS } from './use-cases/log-words';
export { type StandingSession, standingSessions } from './use-cases/read-sessions';
export { storeSessions } from './use-cases/store-sessions';
