export type { ActContext, ActRecord } from './act-context';
export { Acts } from './acts';
export { ACTS_SCHEMA } from './acts.migration';
export { ActsModule } from './acts.module';
export { EventDelivery } from './event-delivery';
export { DELIVER_EVENT, type EventHandler, tell } from './events';
export { joinLogWords, type LogWords, type SubjectKind, several, type Told, type Wording } from './log/log-words';
export { noteSights, type Sight } from './log/sights';
export { type LogLine, type LogReading, tellLog } from './log/tell-log';
