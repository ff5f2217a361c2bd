import type { DomainEvent, Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EventHandler } from './events';

interface EventRow {
  id: string;
  name: string;
  conference_id: string;
  occurred_at: Date;
  payload: unknown;
}

/** Brings each stored event to every handler that asked for its name, once per handler. */
@Injectable()
export class EventDelivery {
  private readonly handlers: EventHandler[] = [];

  constructor(private readonly dataSource: DataSource) {}

  /** Called by a feature's module as it starts. */
  register(handler: EventHandler): void {
    this.handlers.push(handler);
  }

  /**
   * Delivers one event. A handler's writes and the mark that it has handled the event are one transaction, so a crash
   * between two handlers repeats only those that had not finished.
   */
  async deliver(eventId: Id): Promise<void> {
    const [row]: EventRow[] = await this.dataSource.query('SELECT * FROM outbox_event WHERE id = $1', [eventId]);
    if (!row) return;
    const event: DomainEvent = {
      id: row.id,
      name: row.name,
      conferenceId: row.conference_id,
      occurredAt: row.occurred_at.toISOString(),
      payload: row.payload,
    };
    for (const handler of this.handlers.filter(({ handles }) => handles === event.name)) {
      await inTransaction(this.dataSource, async (tx) => {
        const marked: unknown[] = await tx.query(
          'INSERT INTO event_handled (event_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING handler',
          [event.id, handler.name],
        );
        if (marked.length > 0) await handler.handle(tx, event);
      });
    }
    await this.dataSource.query('UPDATE outbox_event SET delivered_at = now() WHERE id = $1', [eventId]);
  }
}
