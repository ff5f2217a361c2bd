import { DomainError, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { PlacementEntity, SessionEntity } from '../data/session.entity';
import type { PlannedSession } from '../domain/timetable-facts';

/** SQLSTATE of a broken exclusion constraint: the database found a room or a person in two places. */
const EXCLUSION_VIOLATION = '23P01';

/**
 * Puts these sessions in the place of the conference's present ones. Part of the caller's act.
 * @throws DomainError `double-booked` where a room or a person would be in two places
 */
export async function storeSessions(
  tx: Transaction,
  conferenceId: Id,
  sessions: readonly PlannedSession[],
): Promise<void> {
  await tx.query('DELETE FROM session WHERE conference_id = $1', [conferenceId]);
  try {
    for (const session of sessions) await storeSession(tx, conferenceId, session);
  } catch (error) {
    if ((error as { code?: string }).code !== EXCLUSION_VIOLATION) throw error;
    throw new DomainError(
      'conflict',
      'double-booked',
      'This timetable would put a room or a person in two places at once. Ask for a new one.',
    );
  }
}

async function storeSession(tx: Transaction, conferenceId: Id, session: PlannedSession): Promise<void> {
  const { talks, chairId, ...facts } = session;
  const sessionId = newId();
  const engage = (personId: Id, submissionId: Id | null, { startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    tx.query(
      `INSERT INTO engagement (person_id, conference_id, session_id, submission_id, role, starts_at, ends_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [personId, conferenceId, sessionId, submissionId, submissionId ? 'presenter' : 'chair', startsAt, endsAt],
    );
  await tx.insert(SessionEntity, { ...facts, id: sessionId, conferenceId });
  if (chairId) await engage(chairId, null, facts);
  for (const { presenterIds, ...talk } of talks) {
    await tx.insert(PlacementEntity, { ...talk, sessionId });
    for (const personId of presenterIds) await engage(personId, talk.submissionId, talk);
  }
}
