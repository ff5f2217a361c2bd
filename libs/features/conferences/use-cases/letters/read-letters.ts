import { type Id, notFound } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import type { Letter } from '../../domain/letters/letter';

const LETTER = `l.id, l.to_role AS "to", ${instant('l.goes_at')} AS "goesAt", l.follows, l.subject, l.text, l.revision,
  CASE WHEN l.sent_at IS NOT NULL THEN 'sent' WHEN l.agreed_at IS NOT NULL THEN 'agreed' ELSE 'waiting' END AS state,
  ${instant('l.sent_at')} AS "sentAt", l.reached`;

/** A letter, and how many people it would reach now. */
export type ListedLetter = Letter & { readonly people: number };

/** The letters of a conference in the order in which they go out, those that follow upon something last. */
export function readLetters(db: Reader, conferenceId: Id): Promise<ListedLetter[]> {
  return db.query(
    `SELECT ${LETTER}, (SELECT count(DISTINCT m.person_id)::int FROM membership m
       WHERE m.conference_id = l.conference_id AND m.role = l.to_role) AS people
     FROM letter l WHERE l.conference_id = $1 AND l.removed_at IS NULL
     ORDER BY l.goes_at NULLS LAST, l.follows, l.subject, l.id`,
    [conferenceId],
  );
}

/** One letter, kept from others until the transaction ends. @throws DomainError `not-found` */
export async function lockLetter(tx: Transaction, conferenceId: Id, letterId: Id): Promise<Letter> {
  const [letter]: Letter[] = await tx.query(
    `SELECT ${LETTER} FROM letter l WHERE l.id = $1 AND l.conference_id = $2 AND l.removed_at IS NULL FOR UPDATE`,
    [letterId, conferenceId],
  );
  if (!letter) throw notFound('letter');
  return letter;
}

/** Agreed letters whose time has come, with their conferences; others that send them at this moment keep theirs. */
export function lockDueLetters(tx: Transaction): Promise<(Letter & { readonly conferenceId: Id })[]> {
  return tx.query(
    `SELECT ${LETTER}, l.conference_id AS "conferenceId" FROM letter l JOIN conference c ON c.id = l.conference_id
     WHERE l.goes_at <= now() AND l.agreed_at IS NOT NULL AND l.sent_at IS NULL AND l.removed_at IS NULL
       AND c.state <> 'archived'
     ORDER BY l.goes_at, l.id LIMIT 1 FOR UPDATE OF l SKIP LOCKED`,
  );
}

/** The letter that organisers have agreed to for an occasion; null where there is none. */
export async function letterFollowing(
  db: Reader,
  conferenceId: Id,
  { follows, to }: Pick<Letter, 'follows' | 'to'>,
): Promise<Letter | null> {
  const [letter]: Letter[] = await db.query(
    `SELECT ${LETTER} FROM letter l WHERE l.conference_id = $1 AND l.follows = $2 AND l.to_role = $3
       AND l.agreed_at IS NOT NULL AND l.sent_at IS NULL AND l.removed_at IS NULL ORDER BY l.agreed_at DESC LIMIT 1`,
    [conferenceId, follows, to],
  );
  return letter ?? null;
}
