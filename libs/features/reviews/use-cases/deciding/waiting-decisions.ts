import { createHash } from 'node:crypto';
import type { Outcome } from '@colloquy/engines/deciding';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { DECIDABLE_STATES } from '../../domain/deciding/decision';
import type { WaitingDecision } from '../../domain/deciding/decision-release';

/** A decision that waits to be made known. */
export interface Waiting extends WaitingDecision {
  readonly submissionId: Id;
  readonly version: number;
  /** Whether it is on a work of the viewer's own, of which they learn with its authors. */
  readonly own: boolean;
}

/** The decisions that the next release makes known, in order of the works' codes. */
export function waitingDecisions(db: Reader, conferenceId: Id, viewerId: Id | null): Promise<Waiting[]> {
  return db.query(
    `SELECT d.submission_id AS "submissionId", s.code, d.outcome, d.version,
       (SELECT count(*)::int FROM review WHERE submission_id = s.id) AS reviews,
       EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2) AS own
     FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND d.state = 'pending' AND s.state = ANY ($3) ORDER BY s.code COLLATE "C"`,
    [conferenceId, viewerId, DECIDABLE_STATES],
  );
}

/** Stands for exactly these decisions: whoever confirms says by it what they have looked at. */
export function digestOf(decisions: readonly Waiting[]): string {
  const seen = decisions.filter(({ own }) => !own).map(({ submissionId, version }) => `${submissionId} ${version}`);
  return createHash('sha256').update(seen.join('\n')).digest('hex');
}

/**
 * SQL that is true where somebody may read why a release `r` was ordered on few reviews: whoever wrote it, and organisers
 * without a work of their own in the conference, because it may speak of any reviewer.
 */
export const mayReadReason = (viewer: string): string =>
  `r.asked_by = ${viewer} OR NOT EXISTS (SELECT 1 FROM submission o JOIN submission_author a ON a.submission_id = o.id
     WHERE o.conference_id = r.conference_id AND a.person_id = ${viewer})`;

/** A release that has its moment and can still be called back. */
export interface ComingRelease {
  readonly id: Id;
  readonly releasesAt: Instant;
  readonly askedBy: string | null;
  readonly fewReviewsReason: string;
  readonly decisions: readonly { readonly submissionId: Id; readonly outcome: Outcome }[];
}

/** The release that is under way, without what is decided on the viewer's own works; null where there is none. */
export async function comingRelease(db: Reader, conferenceId: Id, viewerId: Id | null): Promise<ComingRelease | null> {
  const [release]: ComingRelease[] = await db.query(
    `SELECT r.id, ${instant('r.releases_at')} AS "releasesAt", p.name AS "askedBy",
       CASE WHEN ${mayReadReason('$2')} THEN r.few_reviews_reason ELSE '' END AS "fewReviewsReason",
       (SELECT coalesce(json_agg(json_build_object('submissionId', d.submission_id, 'outcome', d.outcome)
          ORDER BY s.code COLLATE "C"), '[]') FROM decision d JOIN submission s ON s.id = d.submission_id
        WHERE d.release_id = r.id AND NOT EXISTS
          (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)) AS decisions
     FROM decision_release r LEFT JOIN person p ON p.id = r.asked_by WHERE r.conference_id = $1 AND r.state = 'releasing'`,
    [conferenceId, viewerId],
  );
  return release ?? null;
}
