import type { PlacedOutcome } from '@colloquy/engines/deciding';
import { hashOf, newToken, primaryAddress } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { findTitle } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { placeMail } from '../../mail/answering/answering-mails';
import { endOfDay, readAnswerRules } from './answer-rules';

/** A work that has a place to take. */
export interface OfferedPlace {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly type: PlacedOutcome;
}

/**
 * Gives a work a date until which its authors say whether they take the place, and asks them. Part of the caller's act; of
 * a place that is offered already nothing is said again.
 */
export async function offerPlace(
  tx: Transaction,
  publicUrl: string,
  place: OfferedPlace & { readonly fromWaitlist: boolean },
): Promise<void> {
  const { conferenceId, submissionId, type, fromWaitlist } = place;
  const { answerDays, offerDays } = await readAnswerRules(tx, conferenceId);
  const answerBy = await endOfDay(tx, conferenceId, fromWaitlist ? offerDays : answerDays);
  const offered: unknown[] = await tx.query(
    `INSERT INTO place_answer (submission_id, type, answer_by, from_waitlist) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [submissionId, type, answerBy, fromWaitlist],
  );
  if (offered.length > 0) await askPresenters(tx, publicUrl, place, 'first');
}

/** Asks every presenter by a link of their own; earlier links end. Part of the caller's act. */
export async function askPresenters(
  tx: Transaction,
  publicUrl: string,
  { conferenceId, submissionId }: Omit<OfferedPlace, 'type'>,
  occasion: 'first' | 'reminder',
): Promise<void> {
  const conference = await findConference(tx, conferenceId);
  const [place]: { type: PlacedOutcome; answerBy: Instant; fromWaitlist: boolean }[] = await tx
    .query(
      `UPDATE place_answer SET asked_at = coalesce(asked_at, now()),
       reminded_at = CASE WHEN $2 = 'reminder' THEN now() ELSE reminded_at END
     WHERE submission_id = $1 RETURNING type, ${instant('answer_by')} AS "answerBy", from_waitlist AS "fromWaitlist"`,
      [submissionId, occasion],
    )
    .then(([rows]: [{ type: PlacedOutcome; answerBy: Instant; fromWaitlist: boolean }[]]) => rows);
  if (!place) return;
  const { code, title } = await findTitle(tx, submissionId);
  const presenters: { id: Id; name: string }[] = await tx.query(
    `SELECT p.id, p.name FROM submission_author a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = $1 AND a.presenter AND a.confirmed_at IS NOT NULL ORDER BY a.position`,
    [submissionId],
  );
  for (const presenter of presenters) {
    const key = newToken();
    await tx.query(
      `INSERT INTO place_key (submission_id, person_id, key_hash) VALUES ($1, $2, $3)
       ON CONFLICT (submission_id, person_id) DO UPDATE SET key_hash = $3`,
      [submissionId, presenter.id, hashOf(key)],
    );
    const to = { ...presenter, address: await primaryAddress(tx, presenter.id) };
    const link = `${publicUrl}/place/${submissionId}`;
    await writeMail(tx, placeMail({ conference, to, code, title, ...place, link, key, occasion }));
  }
}
