import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { REVIEWED_STATES } from '../../domain/writing/review';

/** Who was given which work. */
export interface StandingAssignment {
  readonly submissionId: Id;
  readonly reviewerId: Id;
  readonly role: 'reviewer' | 'in training';
  readonly leadId: Id | null;
  readonly reviewed: boolean;
}

/** Who reviews which of the works that can still be reviewed, whether or not they still may. */
export async function standingAssignments(db: Reader, conferenceId: Id): Promise<StandingAssignment[]> {
  return db.query(
    `SELECT a.submission_id AS "submissionId", a.reviewer_id AS "reviewerId", a.role, a.lead_id AS "leadId",
       r.id IS NOT NULL OR t.submission_id IS NOT NULL AS reviewed
     FROM review_assignment a JOIN submission s ON s.id = a.submission_id
     JOIN person p ON p.id = a.reviewer_id
     LEFT JOIN review r ON r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id
     LEFT JOIN training_review t ON t.submission_id = a.submission_id AND t.reviewer_id = a.reviewer_id
     WHERE s.conference_id = $1 AND s.state = ANY ($2)
     ORDER BY s.code COLLATE "C", a.role DESC, p.sort_name COLLATE "und-x-icu", p.id`,
    [conferenceId, REVIEWED_STATES],
  );
}

/** The works of a conference of which somebody is an author, by any of their addresses. */
export async function ownWorksOf(db: Reader, conferenceId: Id, personId: Id | null): Promise<Set<Id>> {
  const own: { id: Id }[] = await db.query(
    `SELECT a.submission_id AS id FROM authorship a JOIN submission s ON s.id = a.submission_id
     WHERE s.conference_id = $1 AND a.person_id = $2`,
    [conferenceId, personId],
  );
  return new Set(own.map(({ id }) => id));
}
