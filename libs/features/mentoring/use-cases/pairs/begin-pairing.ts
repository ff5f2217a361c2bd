import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { PairingState } from '../../domain/pairing';
import { introductionMails, type MailFrame, trainingMail } from '../../mail/pairing-mails';
import type { PairRow } from './pair-rows';

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
