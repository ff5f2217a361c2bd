import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { mayBecome, type SubmissionState } from '../domain/submission';
import type { SubmissionDeclined } from './submission-events';

/**
 * Brings submissions into a state that they may go to from where they are. Part of the caller's act; the rows stay
 * locked until its end. Who hears of a decline is told by an event.
 * @throws DomainError `not-found`; `wrong-state` naming the submission
 */
export async function changeState(tx: Transaction, ids: readonly Id[], to: SubmissionState): Promise<void> {
  const rows: { id: Id; code: string; state: SubmissionState; conferenceId: Id }[] = await tx.query(
    'SELECT id, code, state, conference_id AS "conferenceId" FROM submission WHERE id = ANY ($1) ORDER BY id FOR UPDATE',
    [[...ids]],
  );
  if (rows.length < new Set(ids).size) throw notFound('submission');
  const wrong = rows.find(({ state }) => state !== to && !mayBecome(state, to));
  if (wrong) {
    throw new DomainError('conflict', 'wrong-state', `${wrong.code} is ${wrong.state} and cannot become ${to}.`);
  }
  await tx.query('UPDATE submission SET state = $2 WHERE id = ANY ($1)', [[...ids], to]);
  for (const { id, conferenceId, state } of to === 'declined' ? rows : []) {
    if (state === to) continue;
    await tell<SubmissionDeclined['name'], SubmissionDeclined['payload']>(tx, {
      ...{ name: 'SubmissionDeclined', conferenceId, payload: { submissionId: id } },
    });
  }
}
