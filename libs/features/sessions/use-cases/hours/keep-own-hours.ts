import { findConference, isOneOf, refuseWhenArchived } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readHours } from '../../domain/hours/hours-by-the-clock';
import type { ComesFor, HoursEntry, KeptHours, RoomNeed } from '../../domain/hours/own-hours';
import { CLOCKS } from './clocks';
import { HAVE_HOURS } from './whose-hours';

/** What somebody says of when and how they can be there. */
export interface SaidHours {
  readonly comesFor: ComesFor;
  readonly needs: readonly RoomNeed[];
  readonly hours: readonly HoursEntry[];
}

/**
 * Keeps when somebody cannot be there, for how much they come, and what their rooms must have. There is no line in the log:
 * that somebody has such hours at all is nobody's business.
 */
@Injectable()
export class KeepOwnHours {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Puts these in place of those before.
   * @param input.from the revision that they began from
   * @returns the new revision
   * @throws DomainError `not-found` for who has no talk to be at; `archived`; `invalid-hours`; `stale-hours`
   */
  async run(
    { viewer }: Pick<ActContext, 'viewer'>,
    input: { readonly conferenceId: Id; readonly said: SaidHours; readonly from: number },
  ): Promise<number> {
    const { conferenceId, said, from } = input;
    const { personId } = viewer;
    if (personId === null || !isOneOf(viewer, conferenceId, HAVE_HOURS)) throw notFound('conference');
    return inTransaction(this.dataSource, async (tx) => {
      const conference = await findConference(tx, conferenceId);
      refuseWhenArchived(conference);
      const { hours, faults } = readHours({ ...conference, clocks: CLOCKS }, said.hours);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-hours', 'This needs another look.', faults);
      const revision = await claimRevision(tx, { conferenceId, personId }, from);
      await write(tx, { conferenceId, personId }, { ...said, hours });
      return revision;
    });
  }
}

interface Whose {
  readonly conferenceId: Id;
  readonly personId: Id;
}

async function claimRevision(tx: Transaction, { conferenceId, personId }: Whose, from: number): Promise<number> {
  await tx.query('INSERT INTO attendance (conference_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    conferenceId,
    personId,
  ]);
  const [claimed] = (await tx.query(
    `UPDATE attendance SET revision = revision + 1 WHERE conference_id = $1 AND person_id = $2 AND revision = $3
     RETURNING revision`,
    [conferenceId, personId, from],
  )) as [{ revision: number }[], number];
  if (claimed[0]) return claimed[0].revision;
  throw new DomainError('stale', 'stale-hours', 'You have changed this in another window. Load it anew.');
}

async function write(
  tx: Transaction,
  { conferenceId, personId }: Whose,
  said: Pick<SaidHours, 'comesFor' | 'needs'> & { readonly hours: readonly KeptHours[] },
): Promise<void> {
  const whose = [conferenceId, personId];
  await tx.query('UPDATE attendance SET comes_for = $3, needs = $4 WHERE conference_id = $1 AND person_id = $2', [
    ...whose,
    said.comesFor,
    [...new Set(said.needs)],
  ]);
  await tx.query('DELETE FROM private_hours WHERE conference_id = $1 AND person_id = $2', whose);
  await tx.query(
    `INSERT INTO private_hours (conference_id, person_id, kind, starts_at, ends_at)
     SELECT $1, $2, kind, "startsAt", "endsAt" FROM jsonb_to_recordset($3)
       AS said (kind text, "startsAt" timestamptz, "endsAt" timestamptz)`,
    [...whose, JSON.stringify(said.hours)],
  );
}
