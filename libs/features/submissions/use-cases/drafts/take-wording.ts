import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { keepNow, type WhichDraft } from '../versions/keep-version';
import { readDraftTexts, type WorkText } from '../versions/work-texts';
import { saveChanges } from './save-draft';
import { findWritable, refuseEnded } from './writable-submission';

/** Other words for one of a draft's texts, in full. */
export interface NewWording {
  readonly field: WorkText['field'];
  readonly text: string;
}

/** What became of it: the draft's revision, and the version that holds what stood there until now. */
export interface TakenWording {
  readonly revision: number;
  readonly kept: number;
}

/**
 * An author takes somebody else's wording into the draft; what the draft held is kept as a version first. Part of the
 * caller's act.
 * @param reword gives the wording from the texts as they stand now; it may refuse by throwing
 * @throws DomainError `not-found` for others than authors who have confirmed; `wrong-state`; `archived`; `invalid-wording`
 */
export async function takeWording(
  tx: Transaction,
  context: ActContext,
  { conference, submissionId }: WhichDraft,
  reword: (texts: readonly WorkText[]) => NewWording,
): Promise<TakenWording> {
  const submission = await findWritable(tx, context.viewer, conference, submissionId, 'FOR UPDATE OF s');
  refuseEnded(submission);
  const texts = await readDraftTexts(tx, submission);
  const { field, text } = reword(texts);
  const kept = await keepNow(tx, context, submission, 'before a suggestion');
  const from = texts.find((one) => one.field === field)?.text ?? null;
  const saved = await saveChanges(tx, context.viewer, submission, [{ at: field, from, to: text }]);
  const [refusal] = saved.refused;
  if (refusal) throw new DomainError('invalid', 'invalid-wording', refusal.message);
  return { revision: saved.revision, kept };
}
