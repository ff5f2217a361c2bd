import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

const MOST_WORDS = 12;

/** The works in whose abstract, as it was sent in, all the words occur, whatever their case. Drafts are not looked into. */
export async function findByWords(db: Reader, conferenceId: Id, text: string): Promise<Id[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const rows: { id: Id }[] = await db.query(
    `SELECT s.id FROM submission s JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.conference_id = $1 AND NOT EXISTS (
       SELECT 1 FROM unnest($2::text[]) AS word WHERE position(word IN lower(v.abstract)) = 0)
     ORDER BY s.code COLLATE "C"`,
    [conferenceId, words],
  );
  return rows.map(({ id }) => id);
}
