import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/**
 * Takes down that these questions have been answered, each in the words that it has now: from then on those words are
 * kept, whatever the organisers make of the question. Part of the act that saves the answers, which belong to the caller.
 * @returns for each question the version of the words that the answer is to be kept with; unknown ids are left out
 */
export async function noteAnswers(
  tx: Transaction,
  conferenceId: Id,
  questionIds: readonly Id[],
): Promise<Map<Id, number>> {
  const [rows]: [{ id: Id; version: number }[], number] = await tx.query(
    `UPDATE form_question SET answered_version = version
     WHERE conference_id = $1 AND id = ANY ($2::uuid[]) AND retired_at IS NULL RETURNING id, version`,
    [conferenceId, questionIds],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
