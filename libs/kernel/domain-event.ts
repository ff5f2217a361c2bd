import type { Instant } from './clock';
import type { Id } from './ids';

/**
 * Something that happened, told to the features further right through the outbox, in the same transaction as the act.
 * Names are in the past tense: `AbstractSubmitted`.
 */
export interface DomainEvent<Name extends string = string, Payload = unknown> {
  readonly id: Id;
  readonly name: Name;
  readonly conferenceId: Id;
  readonly occurredAt: Instant;
  readonly payload: Payload;
}
