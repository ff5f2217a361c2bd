import { type Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deskVersion, expectSession } from './read-changes';

/** Who is at a poster session's desk now, what they hold, and how far the posters are. */
export interface PosterPresence {
  readonly version: number;
  readonly people: readonly { readonly personId: Id; readonly name: string; readonly holding: readonly string[] }[];
}

/** Whoever has not been heard of for longer has gone. */
const GONE_AFTER = `interval '15 seconds'`;

/**
 * An organiser is at the desk of a poster session and says which posters or drawn things they hold, so that others see it; said
 * again every few seconds. It is no act: it changes nothing of the conference and stands in no log.
 */
@Injectable()
export class BePresentAtPosters {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-found` for others than organisers */
  run(
    { viewer }: ActContext,
    input: { readonly conferenceId: Id; readonly posterSessionId: Id; readonly holding: readonly string[] },
  ): Promise<PosterPresence> {
    const { conferenceId, posterSessionId, holding } = input;
    return inTransaction(this.dataSource, async (tx) => {
      await expectSession(tx, viewer, input);
      await tx.query(
        `INSERT INTO poster_presence (poster_session_id, person_id, holding)
         SELECT h.id, $2, $3 FROM poster_session h JOIN conference c ON c.id = h.conference_id
         WHERE h.id = $1 AND c.state <> 'archived'
         ON CONFLICT (poster_session_id, person_id) DO UPDATE SET holding = excluded.holding, seen_at = now()`,
        [posterSessionId, viewer.personId, [...holding]],
      );
      const people: PosterPresence['people'][number][] = await tx.query(
        `SELECT t.person_id AS "personId", p.name, t.holding FROM poster_presence t JOIN person p ON p.id = t.person_id
         WHERE t.poster_session_id = $1 AND t.person_id <> $2 AND t.seen_at > now() - ${GONE_AFTER}
         ORDER BY p.sort_name, p.id`,
        [posterSessionId, viewer.personId],
      );
      return { version: await deskVersion(tx, conferenceId), people };
    });
  }
}
