import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { DeskGround } from './read-desk';

/** Takes the time of placed talks for whoever presents them now, and gives it back to whoever did. */
export async function engagePresenters(
  tx: Transaction,
  { conferenceId, frame }: DeskGround,
  submissionIds: readonly Id[],
): Promise<void> {
  if (submissionIds.length === 0) return;
  const presenters = submissionIds.flatMap((submissionId) =>
    [...new Set(frame.talks.get(submissionId)?.presenterIds)].map((personId) => ({ submissionId, personId })),
  );
  await tx.query(`DELETE FROM engagement WHERE role = 'presenter' AND submission_id = ANY ($1)`, [submissionIds]);
  await tx.query(
    `INSERT INTO engagement (person_id, conference_id, session_id, submission_id, role, starts_at, ends_at)
     SELECT given."personId", $1, p.session_id, p.submission_id, 'presenter', p.starts_at, p.ends_at
     FROM json_to_recordset($2) AS given ("submissionId" uuid, "personId" uuid)
     JOIN placement p ON p.submission_id = given."submissionId"`,
    [conferenceId, JSON.stringify(presenters)],
  );
}
