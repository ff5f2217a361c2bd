import type { DraftContent } from '@colloquy/engines/abstract-draft';
import { readForm } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { answersInWords } from './answers-in-words';

/**
 * What the works of a conference answer, as sent in, to the first question whose words are meant; works without an answer have
 * no entry. For the program's own use, never for a screen.
 * @param isMeant whether a question is the one, by its words
 */
export async function answersTo(
  db: Reader,
  conferenceId: Id,
  isMeant: (question: string) => boolean,
): Promise<ReadonlyMap<Id, string>> {
  const { questions } = await readForm(db, conferenceId);
  const meant = questions.filter(({ label }) => isMeant(label)).slice(0, 1);
  if (meant.length === 0) return new Map();
  const works: { id: Id; content: Pick<DraftContent, 'answers'> }[] = await db.query(
    `SELECT s.id, v.content FROM submission s
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.conference_id = $1 AND v.content -> 'answers' IS NOT NULL`,
    [conferenceId],
  );
  return new Map(
    works.flatMap(({ id, content }) => answersInWords(meant, content).map(({ answer }): [Id, string] => [id, answer])),
  );
}
