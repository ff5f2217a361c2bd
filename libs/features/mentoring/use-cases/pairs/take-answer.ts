import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { type PairingState, type Said, type Side, stateAfter } from '../../domain/pairing';
import { anotherMentorMail, type MailFrame, placeFreeMail } from '../../mail/pairing-mails';
import { mayBegin, tellHowItBegins } from './begin-pairing';
import type { PairRow } from './pair-rows';

/** Writes down what one side says, tells the other what follows, and answers where the pairing stands now. Part of the caller's act. */
export async function takeAnswer(
  tx: Transaction,
  frame: MailFrame,
  pair: PairRow,
  side: Side,
  answer: Said,
): Promise<PairingState> {
  const answers = { mentor: pair.mentorSaid, mentee: pair.menteeSaid, [side]: answer };
  const state = stateAfter(answers, await mayBegin(tx, pair.conferenceId, pair.mentorId));
  await tx.query(
    `UPDATE pairing SET state = $2, mentor_answer = $3, mentee_answer = $4,
       since = CASE WHEN state = $2 THEN since ELSE now() END WHERE id = $1`,
    [pair.id, state, answers.mentor, answers.mentee],
  );
  if (state === 'declined') {
    await writeMail(
      tx,
      side === 'mentor'
        ? anotherMentorMail(frame, { id: pair.presenterId, name: pair.presenter }, pair)
        : placeFreeMail(frame, { id: pair.mentorId, name: pair.mentor }, pair),
    );
  }
  await tellHowItBegins(tx, frame, pair, state);
  return state;
}
