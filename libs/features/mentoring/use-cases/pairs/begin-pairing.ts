import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { PairingState } from '../../domain/pairing';
import { introductionMails, type MailFrame, trainingMail } from '../../mail/pairing-mails';
import type { PairRow } from './pair-rows';

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
