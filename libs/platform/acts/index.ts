export type { ActContext, ActRecord } from './act-context';
export { Acts } from './acts';
export { ACTS_SCHEMA } from './acts.migration';
export { ActsModule } from './acts.module';
export { EventDelivery } from './event-delivery';
export { DELIVER_EVENT, type EventHandler, tell } from './events';
