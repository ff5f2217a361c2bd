import type { ConfirmationFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { onlyRow, type StuckRow, stuckList, stuckOf } from './row';

const SILENT = `submission s JOIN submission_author a ON a.submission_id = s.id AND a.presenter JOIN person p ON p.id = a.person_id
  LEFT JOIN decision d ON d.submission_id = s.id WHERE s.conference_id = $1 AND s.state = 'accepted'`;

const FACTS = `SELECT
  (SELECT count(*)::int FROM submission WHERE conference_id = $1 AND state IN ('accepted', 'confirmed')) AS accepted,
  (SELECT count(*)::int FROM submission WHERE conference_id = $1 AND state = 'confirmed') AS confirmed,
  (SELECT ${instant('min(a.answer_by)')} FROM place_answer a JOIN submission s ON s.id = a.submission_id
    WHERE s.conference_id = $1 AND s.state = 'accepted') AS "answerBy",
  ${stuckList(SILENT, 'd.released_at')} AS silent`;

/** Who has said that they will come. */
export async function confirmationFacts(db: Reader, conferenceId: Id): Promise<ConfirmationFacts> {
  const row = await onlyRow<Omit<ConfirmationFacts, 'silent'> & { silent: StuckRow[] }>(db, FACTS, [conferenceId]);
  return { ...row, silent: stuckOf(row.silent) };
}
