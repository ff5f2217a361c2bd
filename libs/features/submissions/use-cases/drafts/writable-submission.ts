import { type ConferenceState, refuseWhenArchived } from '@colloquy/features/conferences';
import { DomainError, hasRole, type Id, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { PresentationType, SubmissionState } from '../../domain/submission';

/** A submission as far as writing in it goes. Instants in milliseconds since 1970. */
export interface WritableSubmission {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly state: SubmissionState;
  readonly conferenceState: ConferenceState;
  readonly wishedType: PresentationType;
  readonly submittedVersion: number | null;
  readonly lateUntil: number | null;
  /** In which presentation type alone it may come late; null: in any. */
  readonly lateTypeId: Id | null;
  /** The viewer's own place among the authors; null for organisers who are no authors. */
  readonly authorKey: Id | null;
  readonly asOrganiser: boolean;
}

const ENDED: readonly SubmissionState[] = ['withdrawn', 'declined'];

/**
 * The submission, when the viewer may write in it: its authors who have confirmed that they are, and organisers on their
 * behalf.
 * @param conference slug or id
 * @throws DomainError `not-found`, also for those who may not
 */
export async function findWritable(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
  lock: '' | 'FOR UPDATE OF s' = '',
): Promise<WritableSubmission> {
  const [row]: Omit<WritableSubmission, 'asOrganiser'>[] = isId(submissionId)
    ? await db.query(
        `SELECT s.id, s.conference_id AS "conferenceId", s.code, s.state, c.state AS "conferenceState",
           s.wished_type AS "wishedType", s.submitted_version AS "submittedVersion",
           (extract(epoch FROM s.late_until) * 1000)::float8 AS "lateUntil", s.late_type_id AS "lateTypeId",
           (SELECT author_key FROM submission_author WHERE submission_id = s.id AND person_id = $3
              AND confirmed_at IS NOT NULL) AS "authorKey"
         FROM submission s JOIN conference c ON c.id = s.conference_id
         WHERE s.id = $1 AND (c.slug = $2 OR c.id::text = $2) ${lock}`,
        [submissionId, conference, viewer.personId],
      )
    : [];
  const asOrganiser = row !== undefined && hasRole(viewer, row.conferenceId, 'organiser');
  if (!row || (row.authorKey === null && !asOrganiser)) throw notFound('submission');
  return { ...row, asOrganiser };
}

/** @throws DomainError `archived`; `wrong-state` for a work that nobody goes on with */
export function refuseEnded({ conferenceState, code, state }: WritableSubmission): void {
  refuseWhenArchived({ state: conferenceState });
  if (!ENDED.includes(state)) return;
  throw new DomainError('conflict', 'wrong-state', `${code} is ${state}: nothing can be changed in it any more.`);
}
