import type { DraftContent, DraftFault } from '@colloquy/engines/abstract-draft';
import type { Question } from '@colloquy/engines/submission-form';
import { agree, disagree, isToBeAsked } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';

/** A question that asks to agree to a notice. */
type Asking = Question & { readonly noticeId: Id };
const isAsking = (question: Question): question is Asking => question.kind === 'consent' && question.noticeId !== null;

/**
 * Takes down what an author has just agreed to, in the words that the notice has now, or no longer agrees to: for this
 * work. Part of the act that keeps the answers.
 * @param changed ids of the questions whose answers have changed
 */
export async function noteConsents(
  tx: Transaction,
  { submissionId, personId }: { readonly submissionId: Id; readonly personId: Id },
  { answers }: Pick<DraftContent, 'answers'>,
  asked: { readonly questions: readonly Question[]; readonly changed: ReadonlySet<Id> },
): Promise<void> {
  for (const { id, noticeId } of asked.questions
    .filter(isAsking)
    .filter((question) => asked.changed.has(question.id))) {
    const versionId = await latestVersion(tx, noticeId);
    if (versionId === null) continue;
    if (answers[id] === true) await agree(tx, { personId, versionId, subjectId: submissionId });
    else await disagree(tx, { personId, noticeId, subjectId: submissionId });
  }
}

/** Consents in a draft that were given to words which have changed in earnest since, each at its answer. */
export async function outdatedConsents(
  db: Reader,
  submissionId: Id,
  { answers }: Pick<DraftContent, 'answers'>,
  questions: readonly Question[],
): Promise<DraftFault[]> {
  const faults: DraftFault[] = [];
  for (const { id, label, noticeId } of questions.filter(isAsking)) {
    if (answers[id] !== true || !(await isToBeAsked(db, noticeId, submissionId))) continue;
    const message = `The text of “${label}” has changed since you agreed. Read it again, and tick it anew.`;
    faults.push({ field: `answers.${id}`, message });
  }
  return faults;
}

/** Null where the notice has not been published yet. */
async function latestVersion(db: Reader, noticeId: Id): Promise<Id | null> {
  const [latest]: { id: Id }[] = await db.query(
    'SELECT id FROM notice_version WHERE notice_id = $1 ORDER BY number DESC LIMIT 1',
    [noticeId],
  );
  return latest?.id ?? null;
}
