import { wordsOnOccasion } from '@colloquy/features/conferences';
import { momentInMail } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { type MailMessage, writeMail } from '@colloquy/platform/mail';
import { pairingMails, placeFreeMail } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';
import { readPairingRules } from './read-pairing-rules';

/** What publishing some drafts means: until when people answer, and what they are sent. */
export interface Publication {
  readonly drafts: readonly PairRow[];
  /** Pairings that end by it, because a draft takes their place. */
  readonly replaced: readonly PairRow[];
  readonly answerBy: Instant;
  readonly mails: readonly MailMessage[];
}

const HOUR = 3_600_000;

/** What would be published, and who would get which message. */
export async function publicationOf(
  db: Reader,
  publicUrl: string,
  conferenceId: Id,
  drafts: readonly PairRow[],
): Promise<Publication> {
  const { answerHours } = await readPairingRules(db, conferenceId);
  const { conference, frame } = await mailFrameOf(db, conferenceId, publicUrl);
  const [clock]: { now: Date }[] = await db.query('SELECT now() AS now');
  const answerBy = new Date((clock?.now.getTime() ?? 0) + answerHours * HOUR).toISOString();
  const replaced = await pairRows(db, `g.id = ANY ($1) AND g.state IN ('published', 'accepted', 'active')`, [
    drafts.flatMap(({ replaces }) => replaces ?? []),
  ]);
  const goodbyes = replaced.map((pair) => placeFreeMail(frame, { id: pair.mentorId, name: pair.mentor }, pair));
  const say = await wordsOnOccasion(db, conferenceId, 'pair published', 'mentor');
  const mails = [...pairingMails(frame, drafts, momentInMail(answerBy, conference.timeZone), say), ...goodbyes];
  return { drafts, replaced, answerBy, mails };
}

/** Makes drafts known to both sides and asks them. Part of the caller's act, which has locked the drafts. */
export async function publishDrafts(
  tx: Transaction,
  publicUrl: string,
  conferenceId: Id,
  drafts: readonly PairRow[],
): Promise<void> {
  const { replaced, answerBy, mails } = await publicationOf(tx, publicUrl, conferenceId, drafts);
  await tx.query(`UPDATE pairing SET state = 'ended', ended_because = 're-paired', since = now() WHERE id = ANY ($1)`, [
    replaced.map(({ id }) => id),
  ]);
  await tx.query(`UPDATE pairing SET state = 'published', since = now(), answer_by = $2 WHERE id = ANY ($1)`, [
    drafts.map(({ id }) => id),
    answerBy,
  ]);
  for (const mail of mails) await writeMail(tx, mail);
}
