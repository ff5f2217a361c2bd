import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Gap } from '../../domain/notices/gaps';

/** What the conference's set-up knows of the words that a notice leaves open. */
export async function noticeWords(db: Reader, conferenceId: Id): Promise<Partial<Record<Gap, string>>> {
  const [words]: { conference: string; contact: string }[] = await db.query(
    'SELECT title AS conference, contact FROM conference WHERE id = $1',
    [conferenceId],
  );
  if (!words) throw notFound('conference');
  return words;
}
