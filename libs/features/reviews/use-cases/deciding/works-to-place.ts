import { PLACED_OUTCOMES, type PlacedOutcome } from '@colloquy/engines/deciding';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { DECIDABLE_STATES } from '../../domain/deciding/decision';

/** A work that needs a place, and whether its authors know. */
export interface WorkToPlace {
  readonly submissionId: Id;
  readonly type: PlacedOutcome;
  readonly state: 'accepted' | 'pending';
}

/**
 * The works that have a place and those that are to get one once the decisions are released: for organisers who plan ahead.
 * A pending work in whose authors there is an organiser is left out for all of them, so that no gap and no clash of the plan
 * tells its author what is decided.
 */
export async function worksToPlace(db: Reader, conferenceId: Id): Promise<WorkToPlace[]> {
  return db.query(
    `SELECT d.submission_id AS "submissionId", d.known_outcome AS type, 'accepted' AS state
     FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed') AND d.known_outcome = ANY ($2)
     UNION ALL
     SELECT d.submission_id, d.outcome, 'pending' FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND d.state IN ('pending', 'releasing') AND s.state = ANY ($3) AND d.outcome = ANY ($2)
       AND NOT EXISTS (SELECT 1 FROM authorship a JOIN membership m ON m.person_id = a.person_id
         WHERE a.submission_id = s.id AND m.conference_id = $1 AND m.role = 'organiser')`,
    [conferenceId, PLACED_OUTCOMES, DECIDABLE_STATES],
  );
}
