import { changeState } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { DECIDED_STATES, type Decision, stateAfter } from '../../domain/deciding/decision';
import type { Feedback } from '../../domain/reviews.policy';
import type { DecisionsReleased } from './deciding-events';
import { decisionLetters } from './decision-letters';
import { feedbackOn } from './feedback';

/**
 * Makes these decisions known to the authors, all at once: the works change their state, and their presenters are told
 * with feedback. Part of the caller's act, which holds the works' rows.
 */
export async function makeKnown(tx: Transaction, conferenceId: Id, decisions: readonly Decision[]): Promise<void> {
  for (const state of DECIDED_STATES) {
    const ids = decisions.filter(({ outcome }) => stateAfter(outcome) === state).map((each) => each.submissionId);
    await changeState(tx, ids, state);
  }
  const ids = decisions.map(({ submissionId }) => submissionId);
  await tx.query(
    `UPDATE decision SET state = 'released', released_at = now(), known_outcome = outcome, round = round + 1
     WHERE submission_id = ANY ($1)`,
    [ids],
  );
  const feedback = await feedbackOn(tx, ids);
  await keepComments(tx, feedback);
  for (const { message } of await decisionLetters(tx, conferenceId, decisions, feedback)) await writeMail(tx, message);
  await tell<DecisionsReleased['name'], DecisionsReleased['payload']>(tx, {
    ...{ name: 'DecisionsReleased', conferenceId },
    payload: { decisions: decisions.map(({ submissionId, outcome }) => ({ submissionId, outcome })) },
  });
}

/** What the authors are told stays as it is, whatever is written in the reviews later. */
async function keepComments(tx: Transaction, feedback: ReadonlyMap<Id, Feedback>): Promise<void> {
  const told = [...feedback].flatMap(([id, { comments }]) =>
    comments.map((comment, place) => ({ id, place, comment })),
  );
  await tx.query(
    `INSERT INTO released_comment (submission_id, round, place, comment)
     SELECT d.submission_id, d.round, t.place, t.comment
     FROM unnest($1::uuid[], $2::int[], $3::text[]) AS t (id, place, comment) JOIN decision d ON d.submission_id = t.id`,
    [told.map(({ id }) => id), told.map(({ place }) => place), told.map(({ comment }) => comment)],
  );
}
