import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Rehearsal } from '../../domain/together/rehearsal';
import { pairingScope, READABLE_HERE, togetherOn } from '../together/together-on';

/** The rehearsals of a work that the viewer may read, the latest first. @throws DomainError `not-found` */
export async function readRehearsals(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<Rehearsal[]> {
  const together = await togetherOn(db, viewer, conferenceId, submissionId);
  return db.query(
    `SELECT t.id, p.name AS speaker, ${instant('t.held_at')} AS "heldAt", t.planned_seconds AS "plannedSeconds", t.seconds,
       t.laps, t.ticked, t.note, t.strength, t.question, t.next_step AS "nextStep", m.name AS "saidBy",
       ${instant('t.said_at')} AS "saidAt"
     FROM rehearsal t JOIN person p ON p.id = t.person_id LEFT JOIN person m ON m.id = t.said_by
     WHERE t.submission_id = $1 AND t.removed_at IS NULL AND ${READABLE_HERE}
     ORDER BY t.held_at DESC, t.id`,
    [submissionId, pairingScope(together)],
  );
}
