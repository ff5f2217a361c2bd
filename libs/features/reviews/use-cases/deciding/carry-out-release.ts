import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { DECIDABLE_STATES, type Decision } from '../../domain/deciding/decision';
import { makeKnown } from './make-known';

/** What a release came to: done now, not due yet, or done or called back before. */
export type CarriedOut = { readonly released: number } | 'not yet' | 'over';

/**
 * Makes known what a release holds, if its moment has come by the database's clock. All of it happens in the caller's
 * transaction under the release's lock, so that it happens once, whoever asks how often and whatever dies meanwhile.
 * Decisions on works that were withdrawn since wait again.
 */
export async function carryOut(tx: Transaction, releaseId: Id): Promise<CarriedOut> {
  const [release]: { conferenceId: Id; state: string; due: boolean }[] = await tx.query(
    `SELECT conference_id AS "conferenceId", state, releases_at <= now() AS due FROM decision_release WHERE id = $1 FOR UPDATE`,
    [releaseId],
  );
  if (release?.state !== 'releasing') return 'over';
  if (!release.due) return 'not yet';
  const decisions: Decision[] = await tx.query(
    `SELECT d.submission_id AS "submissionId", d.outcome FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE d.release_id = $1 AND d.state = 'releasing' AND s.state = ANY ($2) ORDER BY s.id FOR UPDATE OF s`,
    [releaseId, DECIDABLE_STATES],
  );
  await tx.query(
    `UPDATE decision SET state = 'pending', release_id = NULL WHERE release_id = $1 AND submission_id <> ALL ($2)`,
    [releaseId, decisions.map(({ submissionId }) => submissionId)],
  );
  await makeKnown(tx, release.conferenceId, decisions);
  await tx.query(`UPDATE decision_release SET state = 'released' WHERE id = $1`, [releaseId]);
  return { released: decisions.length };
}
