import type { PlacedOutcome } from '@colloquy/engines/deciding';
import { passPlaceOn, type SubmissionWithdrawn, type WithdrawalUndone } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { nextWaiting } from '../../domain/answering/next-waiting';
import { storeDecisions } from '../deciding/decide';
import { readDecidingPlan } from '../deciding/deciding-plan';
import { makeKnown } from '../deciding/make-known';
import { readAnswerRules } from './answer-rules';
import { offerPlace } from './ask-for-answer';
import { takenPlaces, waitingWorks } from './waiting-works';

/**
 * A place has become free: the next who waits is offered it, once for each place. The conference is locked first, as by a
 * release, and then the work that gives its place, so that whoever undoes the withdrawal comes before or after all of this.
 */
export const moveWaitlistHandler = (publicUrl: string): EventHandler<SubmissionWithdrawn> => ({
  name: 'reviews.move-waitlist',
  handles: 'SubmissionWithdrawn',
  async handle(tx, { conferenceId, payload: { submissionId } }) {
    await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
    await tx.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    const type = await freedType(tx, submissionId);
    const { movesByItself } = await readAnswerRules(tx, conferenceId);
    if (type === null || !movesByItself) return;
    const { places, trackPlaces } = await readDecidingPlan(tx, conferenceId);
    const room = { places, trackPlaces, taken: await takenPlaces(tx, conferenceId) };
    const next = nextWaiting(await waitingWorks(tx, conferenceId, 'FOR UPDATE OF s'), type, room);
    if (!next || !(await passPlaceOn(tx, submissionId))) return;
    const decision = { submissionId: next.submissionId, outcome: type };
    await storeDecisions(tx, conferenceId, [decision], null);
    await makeKnown(tx, conferenceId, [decision]);
    await offerPlace(tx, publicUrl, { conferenceId, submissionId: next.submissionId, type, fromWaitlist: true });
    await tx.query('DELETE FROM waiting_order WHERE submission_id = $1', [next.submissionId]);
  },
});

/** How the withdrawn work was to be presented; null where it has no place to pass on. */
async function freedType(tx: Transaction, submissionId: Id): Promise<PlacedOutcome | null> {
  const [freed]: { type: PlacedOutcome }[] = await tx.query(
    `SELECT d.known_outcome AS type FROM submission s JOIN decision d ON d.submission_id = s.id
     WHERE s.id = $1 AND s.state = 'withdrawn' AND s.withdrawn_from IN ('accepted', 'confirmed') AND NOT s.place_passed_on
       AND d.known_outcome IN ('talk', 'lightning-talk', 'poster')`,
    [submissionId],
  );
  return freed?.type ?? null;
}

/** A withdrawal was undone: a place that is still free is theirs again; one that was passed on is waited for, from the front. */
export const comeBackHandler: EventHandler<WithdrawalUndone> = {
  name: 'reviews.come-back',
  handles: 'WithdrawalUndone',
  async handle(tx, { conferenceId, payload: { submissionId } }) {
    await tx.query('UPDATE place_answer SET declined_at = NULL WHERE submission_id = $1', [submissionId]);
    const [, waits] = (await tx.query(
      `UPDATE decision d SET outcome = 'waitlist', known_outcome = 'waitlist', state = 'released', version = nextval('decision_version')
       FROM submission s WHERE s.id = d.submission_id AND s.id = $1 AND s.state = 'waitlisted'
         AND d.known_outcome IN ('talk', 'lightning-talk', 'poster')`,
      [submissionId],
    )) as [unknown, number];
    if (waits === 0) return;
    await tx.query('DELETE FROM place_answer WHERE submission_id = $1', [submissionId]);
    await tx.query(
      `INSERT INTO waiting_order (submission_id, position)
       SELECT $1, coalesce(min(w.position), 0) - 1 FROM waiting_order w JOIN submission s ON s.id = w.submission_id
       WHERE s.conference_id = $2 ON CONFLICT (submission_id) DO UPDATE SET position = excluded.position`,
      [submissionId, conferenceId],
    );
  },
};
