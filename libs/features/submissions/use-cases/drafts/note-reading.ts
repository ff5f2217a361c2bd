import type { Id, Viewer } from '@colloquy/kernel';
import { noteSights } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import type { WritableSubmission } from './writable-submission';

/** Notes that an organiser has read what authors may not have sent in yet. What authors read of their own is not noted. */
export async function noteReading(db: Reader, viewer: Viewer, submission: WritableSubmission): Promise<void> {
  const { id, conferenceId, authorKey } = submission;
  if (authorKey !== null) return;
  const authors: { person_id: Id }[] = await db.query(
    'SELECT person_id FROM submission_author WHERE submission_id = $1',
    [id],
  );
  const things = [{ subjectId: id, about: authors.map(({ person_id }) => person_id) }];
  await noteSights(db, viewer, { kind: 'draft', conferenceId, things });
}
