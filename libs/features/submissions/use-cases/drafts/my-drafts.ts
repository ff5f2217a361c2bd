import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** A submission that somebody writes, as a line in a list. */
export interface MyDraft {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
}

/** What a person has begun in a conference and not withdrawn, the latest first. */
export async function myDrafts(db: Reader, personId: Id, conferenceId: Id): Promise<MyDraft[]> {
  return db.query(
    `SELECT s.id, s.code, coalesce(d.content ->> 'title', '') AS title
     FROM submission s JOIN submission_author a ON a.submission_id = s.id JOIN abstract_draft d ON d.submission_id = s.id
     WHERE s.conference_id = $1 AND a.person_id = $2 AND a.confirmed_at IS NOT NULL AND s.state <> 'withdrawn'
     ORDER BY d.saved_at DESC`,
    [conferenceId, personId],
  );
}
