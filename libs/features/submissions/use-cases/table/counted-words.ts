import { countWords, type Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** Numbers of words by the SHA-256 of their text, which never changes: texts of a few conferences are kept in mind. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/** How many words the texts that count have; only those that this process has not met yet are read. */
export async function countedWords(
  db: Reader,
  conferenceId: Id,
  rows: readonly { readonly sha256: string | null }[],
): Promise<{ by(sha256: string | null): number; of(text: string): number }> {
  if (known.size > MOST_KNOWN) known.clear();
  const missing = rows.flatMap(({ sha256 }) => (sha256 === null || known.has(sha256) ? [] : [sha256]));
  const texts: { sha256: string; abstract: string }[] =
    missing.length === 0
      ? []
      : await db.query(
          `SELECT v.sha256, v.abstract FROM submission s
           JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
           WHERE s.conference_id = $1 AND v.sha256 = ANY ($2)`,
          [conferenceId, missing],
        );
  for (const { sha256, abstract } of texts) known.set(sha256, countWords(abstract));
  return { by: (sha256) => known.get(sha256 ?? '') ?? 0, of: countWords };
}
