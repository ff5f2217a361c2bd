export { ACT_GUARD, type ActContext, type ActGuard, type ActRecord } from './act-context';
export { Acts } from './acts';
export { ACTS_SCHEMA } from './acts.migration';
export { ActsModule } from './acts.module';
export { ACTS_PERSONAL_DATA } from './acts-personal-data';
export { ACTS_RETAINED_ROWS, DELETION_ACT } from './acts-retained-rows';
export { EventDelivery } from './event-delivery';
export { DELIVER_EVENT, type EventHandler, tell } from './events';
export { joinLogWords, type LogWords, type SubjectKind, several, type Told, type Wording } from './log/log-words';
export { noteSights, type Sight } from './log/sights';
export { type LogLine, type LogReading, tellLog } from './log/tell-log';
export type { Erasure, Fate, PersonalData, PersonalTable } from './personal-data';
export {
  countGoing,
  OF_UNPUBLISHED_WORK,
  type RetainedRows,
  type RetentionScope,
  removeGoing,
} from './retained-rows';
