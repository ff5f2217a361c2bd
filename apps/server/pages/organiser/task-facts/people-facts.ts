import type { PeopleFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const FACTS = `SELECT count(DISTINCT person_id)::int AS organisers, '[]'::json AS unanswered
  FROM membership WHERE conference_id = $1 AND role = 'organiser'`;

/** Who is on the committee, and who was asked and has not answered. */
export function peopleFacts(db: Reader, conferenceId: Id): Promise<PeopleFacts> {
  return onlyRow<PeopleFacts>(db, FACTS, [conferenceId]);
}
