import { printedText } from '@colloquy/engines/abstract-draft';
import type { WorkText } from '@colloquy/features/submissions';
import { type Instant, notFound } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { ReadTexts } from '../../domain/feedback/anchor';
import type { Margin } from '../../domain/feedback/margin';
import { worksTogether } from '../../domain/pairing';

/** A version that both mentor and authors read. */
export interface ReadableVersion {
  readonly number: number;
  readonly at: Instant;
  /** Sent in, or given to the mentor alone. */
  readonly occasion: string;
}

const SHARED = `(v.occasion IN ('submit', 'import')
  OR v.number IN (SELECT version FROM feedback_round WHERE pairing_id = $2))`;

/**
 * The versions that the mentor may read, the latest first: what was sent in, and what the authors gave them for a round.
 * The draft beside it is its writers' alone. Of a pairing that is over, those that were there when it ended.
 */
export async function readableVersions(
  db: Reader,
  { submissionId, pairing }: Pick<Margin, 'submissionId' | 'pairing'>,
): Promise<ReadableVersion[]> {
  return db.query(
    `SELECT v.number, v.occasion, ${instant('v.written_at')} AS at FROM abstract_version v
     WHERE v.submission_id = $1 AND ${SHARED} AND ($3 OR v.written_at <= $4) ORDER BY v.number DESC`,
    [submissionId, pairing.id, worksTogether(pairing.state), pairing.since],
  );
}

/** The number of the latest of them. @throws DomainError `not-found` where nothing was ever given to anybody */
export async function latestVersion(db: Reader, margin: Pick<Margin, 'submissionId' | 'pairing'>): Promise<number> {
  const [latest] = await readableVersions(db, margin);
  if (!latest) throw notFound('version');
  return latest.number;
}

/** Texts as they are read, by their fields. */
export const asRead = (texts: readonly WorkText[]): ReadTexts =>
  new Map(texts.map(({ field, text }) => [field, printedText(text)]));
