import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type MovedRows, moveRows, moveRowsBack } from './move-rows';

/** For how long two accounts that became one can be parted again. */
const WAY_BACK = `interval '1 day'`;

/** SQLSTATE class of broken rules: unique, exclusion, foreign key. */
const RULE_BROKEN = /^23/;

/** A merge that can still be undone. */
export interface OpenMerge {
  readonly id: Id;
  /** What the other account was called. */
  readonly name: string;
  readonly mergedAt: string;
  readonly undoUntil: string;
}

/**
 * Makes one account of two: everything that names the one person names the other from now on, and the first cannot be
 * signed in to. Part of the caller's act, which has made sure that both belong to the same human being.
 * @throws DomainError `accounts-collide` where both have something of their own in one place
 */
export async function mergePeople(tx: Transaction, kept: Id, merged: Id): Promise<void> {
  await tx.query('SELECT 1 FROM person WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [[kept, merged]]);
  const [[primary]] = (await tx.query(
    'UPDATE person_address SET is_primary = false WHERE person_id = $1 AND is_primary RETURNING address',
    [merged],
  )) as [{ address: string }[], number];
  const moved = await moveRows(tx, merged, kept).catch(explainCollision);
  await tx.query('DELETE FROM sign_in_session WHERE person_id = $1', [merged]);
  await tx.query('DELETE FROM sign_in_link WHERE person_id = $1', [merged]);
  await tx.query('UPDATE person SET merged_into = $2 WHERE id = $1', [merged, kept]);
  await tx.query(`UPDATE account_merge SET moved = '[]' WHERE moved <> '[]' AND merged_at < now() - ${WAY_BACK}`);
  await tx.query(
    'INSERT INTO account_merge (id, kept_id, merged_id, merged_primary, moved) VALUES ($1, $2, $3, $4, $5)',
    [newId(), kept, merged, primary?.address ?? null, JSON.stringify(moved)],
  );
}

/** The merges that a person can still undo, the latest first. */
export async function openMerges(db: Reader, personId: Id): Promise<OpenMerge[]> {
  return db.query(
    `SELECT m.id, p.name, ${instant('m.merged_at')} AS "mergedAt", ${instant(`(m.merged_at + ${WAY_BACK})`)} AS "undoUntil"
     FROM account_merge m JOIN person p ON p.id = m.merged_id
     WHERE m.kept_id = $1 AND m.undone_at IS NULL AND m.merged_at + ${WAY_BACK} > now() ORDER BY m.merged_at DESC`,
    [personId],
  );
}

/** Parts two accounts again that became one. */
@Injectable()
export class UndoMerge {
  constructor(private readonly acts: Acts) {}

  /**
   * What was moved and still stands where it was moved to goes back; what came since then stays.
   * @throws DomainError `not-found` for others, and when the day is over; `undo-later-merge-first`
   */
  async run(context: ActContext, mergeId: Id): Promise<void> {
    await this.acts.run(context, { act: 'undo-merge', conferenceId: null, subject: mergeId }, async (tx) => {
      const personId = context.viewer.personId ?? '';
      await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      const open = await openMerges(tx, personId);
      const place = open.findIndex(({ id }) => id === mergeId);
      if (place < 0) throw notFound('merge');
      if (place > 0) {
        throw new DomainError('conflict', 'undo-later-merge-first', 'Another account came later. Part that one first.');
      }
      const [merge]: { merged_id: string; merged_primary: string | null; moved: MovedRows[] }[] = await tx.query(
        'SELECT merged_id, merged_primary, moved FROM account_merge WHERE id = $1',
        [mergeId],
      );
      if (!merge) throw notFound('merge');
      await tx.query('UPDATE person SET merged_into = NULL WHERE id = $1', [merge.merged_id]);
      await moveRowsBack(tx, merge.moved).catch(explainCollision);
      await tx.query('UPDATE person_address SET is_primary = true WHERE address = $1 AND person_id = $2', [
        merge.merged_primary,
        merge.merged_id,
      ]);
      await tx.query('UPDATE account_merge SET undone_at = now() WHERE id = $1', [mergeId]);
    });
  }
}

function explainCollision(error: unknown): never {
  if (!RULE_BROKEN.test((error as { code?: string }).code ?? '')) throw error;
  throw new DomainError(
    'conflict',
    'accounts-collide',
    'Both accounts have something of their own in one place, such as two mentor profiles or two talks at one time. Ask the organisers to settle that first; nothing has changed.',
  );
}
