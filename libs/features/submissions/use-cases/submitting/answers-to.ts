import type { DraftContent } from '@colloquy/engines/abstract-draft';
import { readForm } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { answersInWords } from './answers-in-words';

/** What works answer to one question, as sent in, by work; works without an answer have no entry. */
export type Answers = ReadonlyMap<Id, string>;

/**
 * What the works of a conference answer, as sent in, to the first question whose words are meant; works without an answer have
 * no entry. For the program's own use, never for a screen.
 * @param isMeant whether a question is the one, by its words
 */
export async function answersTo(
  db: Reader,
  conferenceId: Id,
  isMeant: (question: string) => boolean,
): Promise<Answers> {
  return (await answersToEach(db, conferenceId, { isMeant })).isMeant;
}

/** The same for several questions at once, each under its key. */
export async function answersToEach<Key extends string>(
  db: Reader,
  conferenceId: Id,
  meant: Readonly<Record<Key, (question: string) => boolean>>,
): Promise<Readonly<Record<Key, Answers>>> {
  const { questions } = await readForm(db, conferenceId);
  const keys = Object.keys(meant) as Key[];
  const asked = keys.map((key) => ({ key, questions: questions.filter(({ label }) => meant[key](label)).slice(0, 1) }));
  const works = asked.some((each) => each.questions.length > 0) ? await readAnswers(db, conferenceId) : [];
  const answers = asked.map(({ key, questions: these }): [Key, Answers] => [
    key,
    new Map(
      works.flatMap(({ id, content }) =>
        answersInWords(these, content).map(({ answer }): [Id, string] => [id, answer]),
      ),
    ),
  ]);
  return Object.fromEntries(answers) as Record<Key, Answers>;
}

function readAnswers(db: Reader, conferenceId: Id): Promise<{ id: Id; content: Pick<DraftContent, 'answers'> }[]> {
  return db.query(
    `SELECT s.id, v.content FROM submission s
     JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE s.conference_id = $1 AND v.content -> 'answers' IS NOT NULL`,
    [conferenceId],
  );
}
