import { type Id, type Instant, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { Conference } from '../../domain/conference';
import { templateOf } from '../../domain/kinds/kind-templates';
import { type ConferenceDates, letterTimes } from '../../domain/letters/letter-times';
import { localTimeOf } from '../../domain/time/local-time';

type ConferenceDays = ConferenceDates & Pick<Conference, 'id' | 'kind'>;

/**
 * Gives a conference the letters of its kind, waiting for the organisers' word; those that it has had already, also
 * those that were left out, stay as they are. Part of the caller's act.
 */
export async function draftLetters(tx: Transaction, conference: ConferenceDays): Promise<void> {
  const [{ now }]: [{ now: Date }] = await tx.query('SELECT now()');
  const template = templateOf(conference.kind);
  const today = localTimeOf(conference.timeZone, now.toISOString()).slice(0, 10);
  const at = letterTimes(template, conference, today);
  for (const { id, to, when, subject, text } of template.mails) {
    const [goesAt, follows] = typeof when === 'string' ? [null, when] : [at(when), null];
    await tx.query(
      `INSERT INTO letter (id, conference_id, template_id, to_role, goes_at, follows, subject, text)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [newId(), conference.id, id, to, goesAt, follows, subject, text],
    );
  }
}

interface CopiedLetter {
  readonly template_id: string | null;
  readonly to_role: string;
  readonly goes_at: Date | null;
  readonly follows: string | null;
  readonly subject: string;
  readonly text: string;
}

/**
 * Copies the letters of last year in the words of its committee, waiting for the word of the new one; where last year
 * had none, those of the kind. Part of the caller's act.
 * @param shift how a time of last year moves
 */
export async function copyLetters(
  tx: Transaction,
  from: Id,
  to: ConferenceDays,
  shift: (at: Instant) => Instant,
): Promise<void> {
  const rows: CopiedLetter[] = await tx.query(
    `SELECT template_id, to_role, goes_at, follows, subject, text FROM letter
     WHERE conference_id = $1 AND removed_at IS NULL`,
    [from],
  );
  if (rows.length === 0) return draftLetters(tx, to);
  for (const { template_id, to_role, goes_at, follows, subject, text } of rows) {
    const goesAt = goes_at ? shift(goes_at.toISOString()) : null;
    await tx.query(
      `INSERT INTO letter (id, conference_id, template_id, to_role, goes_at, follows, subject, text)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), to.id, template_id, to_role, goesAt, follows, subject, text],
    );
  }
}
