import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** What whoever supervises a work is called: the name and the address that its authors give, and those by which they are known. */
export interface SupervisorCalls {
  readonly submissionId: Id;
  readonly calls: readonly string[];
}

/**
 * By which names and addresses the supervisor of each work goes, so that somebody else who names theirs can be compared. Works
 * that name none are left out. For the program's own use, never for a screen.
 */
export async function supervisorCalls(db: Reader, conferenceId: Id): Promise<SupervisorCalls[]> {
  return db.query(
    `SELECT named.submission_id AS "submissionId", array_agg(DISTINCT call ORDER BY call) AS calls
     FROM (SELECT d.submission_id, trim(d.content -> 'supervisor' ->> 'name') AS name,
         lower(trim(d.content -> 'supervisor' ->> 'address')) AS address
       FROM abstract_draft d JOIN submission s ON s.id = d.submission_id WHERE s.conference_id = $1) named
     LEFT JOIN person_address a ON a.address = named.address
     LEFT JOIN person p ON p.id = a.person_id
     CROSS JOIN LATERAL unnest(ARRAY[named.name, named.address, p.name]
       || array(SELECT o.address FROM person_address o WHERE o.person_id = a.person_id)) AS call
     WHERE call <> '' GROUP BY 1 ORDER BY 1`,
    [conferenceId],
  );
}
