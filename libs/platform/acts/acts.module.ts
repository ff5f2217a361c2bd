import { Global, Module } from '@nestjs/common';
import { Acts } from './acts';
import { EventDelivery } from './event-delivery';

/** Transactions, the audit log, idempotency and events: what every act of every feature stands on. */
@Global()
@Module({ providers: [Acts, EventDelivery], exports: [Acts, EventDelivery] })
export class ActsModule {}
