import { type DomainEvent, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/** The job by which events reach their handlers. */
export const DELIVER_EVENT = 'deliver-event';

/**
 * Tells the features further right what happened: the event is stored, and its delivery queued, in the transaction of
 * the act, so that neither exists without the other.
 */
export async function tell<Name extends string, Payload>(
  tx: Transaction,
  event: { name: Name; conferenceId: Id; payload: Payload },
): Promise<void> {
  const id = newId();
  await tx.query('INSERT INTO outbox_event (id, conference_id, name, payload) VALUES ($1, $2, $3, $4)', [
    id,
    event.conferenceId,
    event.name,
    JSON.stringify(event.payload),
  ]);
  await tx.query('SELECT graphile_worker.add_job($1, $2::json, job_key => $3)', [
    DELIVER_EVENT,
    JSON.stringify({ eventId: id }),
    `event-${id}`,
  ]);
}

/** A feature's answer to an event. Runs in a transaction of its own, at least once: it must bear being run again. */
export interface EventHandler<Event extends DomainEvent = DomainEvent> {
  /** Unique: an event is marked as handled under this name. */
  readonly name: string;
  readonly handles: Event['name'];
  handle(tx: Transaction, event: Event): Promise<void>;
}
