import type { Question } from '@colloquy/engines/submission-form';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { isReworded, type SubmissionForm } from '../../domain/form/form-question';

/** Writes questions that have no fault, in their order, in place of those before. */
export async function storeQuestions(
  tx: Transaction,
  conferenceId: Id,
  questions: readonly Question[],
  before: SubmissionForm,
): Promise<void> {
  const known = new Map([...before.questions, ...before.removed].map((question) => [question.id, question]));
  for (const [position, question] of questions.entries()) {
    const was = known.get(question.id);
    const reworded = was === undefined || isReworded(was, question);
    const version = await storeQuestion(tx, conferenceId, { position, reworded }, question);
    if (reworded) await storeWording(tx, version, question);
  }
  await tx.query(
    `UPDATE form_question SET retired_at = now() WHERE conference_id = $1 AND retired_at IS NULL AND id <> ALL ($2::uuid[])`,
    [conferenceId, questions.map(({ id }) => id)],
  );
  await tx.query(
    `INSERT INTO submission_form (conference_id) VALUES ($1)
     ON CONFLICT (conference_id) DO UPDATE SET version = submission_form.version + 1, changed_at = now()`,
    [conferenceId],
  );
}

/**
 * What holds for a question apart from its words.
 * @returns the version of its words: the next one where they change and somebody has answered the latest, so that the
 *   answer keeps what was asked
 */
async function storeQuestion(
  tx: Transaction,
  conferenceId: Id,
  { position, reworded }: { position: number; reworded: boolean },
  question: Question,
): Promise<number> {
  const { id, required, frozenAfter, shownWhen, seenBy } = question;
  const [kind, after] = typeof required === 'string' ? [required, null] : ['after', required.after];
  const [row]: { version: number }[] = await tx.query(
    `INSERT INTO form_question AS q (id, conference_id, position, required, required_after, frozen_after, shown_when, seen_by, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, required = excluded.required,
       required_after = excluded.required_after, frozen_after = excluded.frozen_after, shown_when = excluded.shown_when,
       seen_by = excluded.seen_by, retired_at = NULL,
       version = q.version + CASE WHEN $9 AND q.answered_version = q.version THEN 1 ELSE 0 END
     RETURNING version`,
    [id, conferenceId, position, kind, after, frozenAfter, shownWhen && JSON.stringify(shownWhen), seenBy, reworded],
  );
  return row?.version ?? 1;
}

async function storeWording(tx: Transaction, version: number, question: Question): Promise<void> {
  const { id, kind, label, help, options, wordLimit, noticeId } = question;
  await tx.query(
    `INSERT INTO form_question_version (question_id, version, kind, label, help, options, word_limit, notice_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (question_id, version) DO UPDATE SET kind = excluded.kind, label = excluded.label, help = excluded.help,
       options = excluded.options, word_limit = excluded.word_limit, notice_id = excluded.notice_id, since = now()`,
    [id, version, kind, label, help, JSON.stringify(options), wordLimit, noticeId],
  );
}
