import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** Somebody who supervises a work. */
export interface Supervision {
  readonly submissionId: Id;
  readonly personId: Id;
}

const NAMED = `lower(trim(d.content -> 'supervisor' ->> 'address'))`;

/**
 * Who supervises which work of a conference, as far as they are known here: whoever bears the address that the draft names
 * now, and who was asked for their word under it, also in their place. For the program's own use, never for a screen.
 */
export async function supervisorsOf(db: Reader, conferenceId: Id): Promise<Supervision[]> {
  return db.query(
    `SELECT DISTINCT known.submission_id AS "submissionId", coalesce(p.merged_into, p.id) AS "personId"
     FROM (SELECT d.submission_id, a.person_id FROM abstract_draft d JOIN person_address a ON a.address = ${NAMED}
       UNION SELECT f.submission_id, f.person_id FROM sign_off f JOIN abstract_draft d USING (submission_id)
         WHERE f.supervisor_address = ${NAMED} AND f.state NOT IN ('overridden', 'ended')) known
     JOIN submission s ON s.id = known.submission_id JOIN person p ON p.id = known.person_id
     WHERE s.conference_id = $1 ORDER BY 1, 2`,
    [conferenceId],
  );
}
