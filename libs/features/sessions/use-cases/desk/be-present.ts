import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { timetableVersion } from './read-changes';

/** Who is at the desk now, what they hold, and how far the timetable is. */
export interface Presence {
  readonly version: number;
  readonly people: readonly { readonly personId: Id; readonly name: string; readonly holding: readonly Id[] }[];
}

/** Whoever has not been heard of for longer has gone. */
const GONE_AFTER = `interval '15 seconds'`;

/**
 * An organiser is at the desk and says what they hold, so that others see it; said again every few seconds. It is no act: it
 * changes nothing of the conference and stands in no log.
 */
@Injectable()
export class BePresent {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-found` for others than organisers */
  run(
    { viewer }: ActContext,
    { conferenceId, holding }: { readonly conferenceId: Id; readonly holding: readonly Id[] },
  ): Promise<Presence> {
    if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
    return inTransaction(this.dataSource, async (tx) => {
      await tx.query(
        `INSERT INTO timetable_presence (conference_id, person_id, holding)
         SELECT id, $2, $3 FROM conference WHERE id = $1 AND state <> 'archived'
         ON CONFLICT (conference_id, person_id) DO UPDATE SET holding = excluded.holding, seen_at = now()`,
        [conferenceId, viewer.personId, [...holding]],
      );
      const people: Presence['people'][number][] = await tx.query(
        `SELECT t.person_id AS "personId", p.name, t.holding FROM timetable_presence t JOIN person p ON p.id = t.person_id
         WHERE t.conference_id = $1 AND t.person_id <> $2 AND t.seen_at > now() - ${GONE_AFTER} ORDER BY p.sort_name, p.id`,
        [conferenceId, viewer.personId],
      );
      return { version: await timetableVersion(tx, conferenceId), people };
    });
  }
}
