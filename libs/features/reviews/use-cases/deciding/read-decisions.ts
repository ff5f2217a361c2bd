import { type Outcome, PLACED_OUTCOMES, type PlacedOutcome } from '@colloquy/engines/deciding';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { DecisionState } from '../../domain/deciding/decision';
import { seesEveryReview } from '../../domain/reviews.policy';

/** A decision as organisers see it. */
export interface DecisionRow {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  /** Where the submission stands: a pending decision on a withdrawn work is never released. */
  readonly submissionState: string;
  readonly outcome: Outcome;
  readonly state: DecisionState;
  readonly decidedAt: Instant;
  readonly releasedAt: Instant | null;
}

/** The decisions of a conference but those on the viewer's own works, in order of the works' codes, after the given code. @throws DomainError `not-found` */
export async function listDecisions(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  page: { after: string; limit: number },
): Promise<DecisionRow[]> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const rows: (DecisionRow & { decidedAt: Date; releasedAt: Date | null })[] = await db.query(
    `SELECT s.id AS "submissionId", s.code, v.title, s.state AS "submissionState", d.outcome, d.state,
       d.decided_at AS "decidedAt", d.released_at AS "releasedAt"
     FROM decision d JOIN submission s ON s.id = d.submission_id
     JOIN LATERAL (SELECT title FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) v ON true
     WHERE s.conference_id = $1 AND s.code COLLATE "C" > $2
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4) ORDER BY s.code COLLATE "C" LIMIT $3`,
    [conferenceId, page.after, page.limit, viewer.personId],
  );
  return rows.map((row) => ({
    ...row,
    decidedAt: row.decidedAt.toISOString(),
    releasedAt: row.releasedAt?.toISOString() ?? null,
  }));
}

/** The works that have a place, and how each is presented, in no particular order: for the features that come after. */
export async function acceptedSubmissions(
  db: Reader,
  conferenceId: Id,
): Promise<{ submissionId: Id; type: PlacedOutcome }[]> {
  return db.query(
    `SELECT d.submission_id AS "submissionId", d.known_outcome AS type FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed') AND d.known_outcome = ANY ($2)`,
    [conferenceId, PLACED_OUTCOMES],
  );
}
