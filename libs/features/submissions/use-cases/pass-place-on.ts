import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/**
 * The place of a withdrawn work is given to another: from then on undoing the withdrawal makes it wait. Part of the
 * caller's act. @returns false where it has no place to give: it stands again, never had one, or has given it already
 */
export async function passPlaceOn(tx: Transaction, submissionId: Id): Promise<boolean> {
  const [, passed] = (await tx.query(
    `UPDATE submission SET place_passed_on = true
     WHERE id = $1 AND state = 'withdrawn' AND withdrawn_from IN ('accepted', 'confirmed') AND NOT place_passed_on`,
    [submissionId],
  )) as [unknown, number];
  return passed > 0;
}
