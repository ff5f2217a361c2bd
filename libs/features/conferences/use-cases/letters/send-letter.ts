import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { Letter } from '../../domain/letters/letter';
import { letterMail } from '../../mail/letter-mail';
import { membersWith } from '../memberships';
import { findConference } from '../read-conferences';
import { letterFollowing } from './read-letters';

/** Where letters come from, and where the addresses in them lead. */
export interface Sending {
  readonly conferenceId: Id;
  readonly publicUrl: string;
}

/**
 * Sends a letter to everybody who has the role now, one message each; nobody gets it twice. Part of the caller's act.
 * Where nobody has the role, it waits for the organisers' word again.
 * @returns how many people it went to
 */
export async function sendLetter(tx: Transaction, letter: Letter, sending: Sending): Promise<number> {
  const conference = await findConference(tx, sending.conferenceId);
  const readers = await membersWith(tx, sending.conferenceId, letter.to);
  for (const reader of readers) await writeMail(tx, letterMail(letter, reader, { ...sending, conference }));
  await tx.query(
    readers.length > 0
      ? 'UPDATE letter SET agreed_at = coalesce(agreed_at, now()), sent_at = now(), reached = $2 WHERE id = $1'
      : 'UPDATE letter SET agreed_at = NULL WHERE id = $1 AND $2 = 0',
    [letter.id, readers.length],
  );
  return readers.length;
}

/** Sends the letters that were agreed to for the day on which the programme is published. Part of that act. */
export async function sendWithProgramme(tx: Transaction, sending: Sending): Promise<void> {
  const roles: { to: Letter['to'] }[] = await tx.query(
    `SELECT DISTINCT to_role AS "to" FROM letter WHERE conference_id = $1 AND follows = 'programme published'`,
    [sending.conferenceId],
  );
  for (const { to } of roles) {
    const letter = await letterFollowing(tx, sending.conferenceId, { follows: 'programme published', to });
    if (letter) await sendLetter(tx, letter, sending);
  }
}
