import { findConference, refuseWhenArchived } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tidyList } from '../../domain/common-wants';
import { mayWish } from '../../domain/mentoring.policy';
import { type PrivateWishes, wishFaults } from '../../domain/private-wishes';
import { readRules } from '../rules/read-rules';

/**
 * Keeps what somebody wishes in private. There is no line in the log: that somebody has wishes at all is nobody's
 * business.
 */
@Injectable()
export class KeepPrivateWishes {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Puts these wishes in place of those before.
   * @param input.from the revision that they began from
   * @returns the new revision
   * @throws DomainError `no-part-in-mentoring`; `archived`; `invalid-wishes`; `stale-wishes`
   */
  async run(
    { viewer }: Pick<ActContext, 'viewer'>,
    input: { readonly conferenceId: Id; readonly wishes: PrivateWishes; readonly from: number },
  ): Promise<number> {
    const { conferenceId, wishes, from } = input;
    const { personId } = viewer;
    if (personId === null || !mayWish(viewer, conferenceId)) {
      const why = 'Wishes are for people who mentor or present here.';
      throw new DomainError('forbidden', 'no-part-in-mentoring', why);
    }
    return inTransaction(this.dataSource, async (tx) => {
      refuseWhenArchived(await findConference(tx, conferenceId));
      const faults = wishFaults(wishes, (await readRules(tx, conferenceId)).wishes);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-wishes', 'This needs another look.', faults);
      const revision = await claimRevision(tx, { conferenceId, personId }, from);
      await write(tx, { conferenceId, personId }, wishes);
      return revision;
    });
  }
}

interface Whose {
  readonly conferenceId: Id;
  readonly personId: Id;
}

async function claimRevision(tx: Transaction, { conferenceId, personId }: Whose, from: number): Promise<number> {
  await tx.query(
    `INSERT INTO private_wish (conference_id, person_id, same_lab, offers, wants, revision)
     VALUES ($1, $2, 'either', '{}', '{}', 0) ON CONFLICT DO NOTHING`,
    [conferenceId, personId],
  );
  const [claimed] = (await tx.query(
    `UPDATE private_wish SET revision = revision + 1 WHERE conference_id = $1 AND person_id = $2 AND revision = $3
     RETURNING revision`,
    [conferenceId, personId, from],
  )) as [{ revision: number }[], number];
  if (claimed[0]) return claimed[0].revision;
  throw new DomainError('stale', 'stale-wishes', 'You have changed this in another window. Load it anew.');
}

async function write(tx: Transaction, { conferenceId, personId }: Whose, wishes: PrivateWishes): Promise<void> {
  const { sameLab, offers, wants, times, notWith, closeTo } = wishes;
  const whose = [conferenceId, personId];
  await tx.query(
    'UPDATE private_wish SET same_lab = $3, offers = $4, wants = $5 WHERE conference_id = $1 AND person_id = $2',
    [...whose, sameLab, tidyList(offers), tidyList(wants)],
  );
  await storeMeetingTimes(tx, { conferenceId, personId }, times);
  await storeNames(tx, { conferenceId, personId }, 'wish', tidyList(notWith));
  await storeNames(tx, { conferenceId, personId }, 'close', tidyList(closeTo));
}

async function storeNames(
  tx: Transaction,
  { conferenceId, personId }: Whose,
  kind: 'wish' | 'close',
  names: readonly string[],
): Promise<void> {
  const whose = [conferenceId, personId, kind];
  await tx.query(
    'DELETE FROM not_with WHERE conference_id = $1 AND person_id = $2 AND kind = $3 AND words <> ALL ($4)',
    [...whose, names],
  );
  // Whoever is meant is held on to by their account too, so that a new name does not undo the wish.
  await tx.query(
    `INSERT INTO not_with (conference_id, person_id, kind, words, other_id)
     SELECT $1, $2, $3, words, (SELECT min(m.person_id::text)::uuid FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.conference_id = $1 AND (lower(p.name) = lower(words) OR EXISTS (
         SELECT 1 FROM person_address a WHERE a.person_id = p.id AND a.address = lower(words))))
     FROM unnest($4::text[]) AS words
     ON CONFLICT (conference_id, person_id, kind, words)
       DO UPDATE SET other_id = coalesce(not_with.other_id, excluded.other_id)`,
    [...whose, names],
  );
}

/** Says anew when somebody can meet. Part of the caller's act. */
export async function storeMeetingTimes(
  tx: Transaction,
  { conferenceId, personId }: { readonly conferenceId: Id; readonly personId: Id },
  times: PrivateWishes['times'],
): Promise<void> {
  await tx.query(
    `INSERT INTO private_wish (conference_id, person_id, same_lab, offers, wants)
     VALUES ($1, $2, 'either', '{}', '{}') ON CONFLICT DO NOTHING`,
    [conferenceId, personId],
  );
  await tx.query('DELETE FROM meeting_time WHERE conference_id = $1 AND person_id = $2', [conferenceId, personId]);
  await tx.query(
    `INSERT INTO meeting_time (conference_id, person_id, day, part)
     SELECT DISTINCT $1::uuid, $2::uuid, day, part FROM jsonb_to_recordset($3) AS time (day int, part text)`,
    [conferenceId, personId, JSON.stringify(times)],
  );
}
