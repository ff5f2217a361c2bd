import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { PairingState } from '../../domain/pairing';
import { introductionMails, type MailFrame, trainingMail } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';

/** SQL: both of a pairing `g` have said yes, and nothing stands between them any more. */
export const TO_BEGIN = `g.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM mentoring_rules r WHERE r.conference_id = g.conference_id
  AND r.training_needed AND NOT EXISTS (SELECT 1 FROM mentor_training t
    WHERE t.conference_id = g.conference_id AND t.person_id = g.mentor_id))`;

/** Whether a mentor may begin: their training is done, or the conference asks for none. */
export async function mayBegin(tx: Reader, conferenceId: Id, mentorId: Id): Promise<boolean> {
  const [held] = await tx.query(
    `SELECT 1 FROM mentoring_rules WHERE conference_id = $1 AND training_needed
       AND NOT EXISTS (SELECT 1 FROM mentor_training WHERE conference_id = $1 AND person_id = $2)`,
    [conferenceId, mentorId],
  );
  return held === undefined;
}

/** Tells both sides how it goes on once both have said yes. Part of the caller's act. */
export async function tellHowItBegins(
  tx: Transaction,
  frame: MailFrame,
  pair: PairRow,
  state: PairingState,
): Promise<void> {
  if (state === 'accepted') await writeMail(tx, trainingMail(frame, { id: pair.mentorId, name: pair.mentor }, pair));
  if (state !== 'active') return;
  for (const mail of introductionMails(frame, pair)) await writeMail(tx, mail);
}

/** Begins a pair that only waited for its mentor's training. Part of the caller's transaction, which has locked the pair. */
export async function beginNow(tx: Transaction, frame: MailFrame, pair: PairRow): Promise<void> {
  await tx.query(`UPDATE pairing SET state = 'active', since = now() WHERE id = $1`, [pair.id]);
  await tellHowItBegins(tx, frame, pair, 'active');
}

/** Begins all pairs of a conference that nothing holds back any more. Part of the caller's act. */
export async function beginWaiting(tx: Transaction, conferenceId: Id, publicUrl: string): Promise<void> {
  const ready = await pairRows(tx, `${TO_BEGIN} AND g.conference_id = $1`, [conferenceId], 'FOR UPDATE OF g');
  if (ready.length === 0) return;
  const { frame } = await mailFrameOf(tx, conferenceId, publicUrl);
  for (const pair of ready) await beginNow(tx, frame, pair);
}
