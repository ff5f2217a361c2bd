import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type PairingState, WORKING_STATES, worksTogether } from '../../domain/pairing';

/** A work as those who prepare it together come to it. */
export interface Together {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly personId: Id;
  readonly side: 'mentor' | 'author';
  /** With the mentor who helps now; null while the authors have none who has said yes. */
  readonly pairing: {
    readonly id: Id;
    readonly state: PairingState;
    readonly mentorId: Id;
    readonly mentor: string;
  } | null;
}

/**
 * The work, for its confirmed authors and for the mentor who has said yes to it: nobody else prepares it with them, and
 * what they write is read by nobody else, organisers included.
 * @throws DomainError `not-found`, also for those who may not know of it
 */
export async function togetherOn(db: Reader, viewer: Viewer, conferenceId: Id, submissionId: Id): Promise<Together> {
  const { personId } = viewer;
  const [work]: (Pick<Together, 'code' | 'title' | 'pairing'> & { isAuthor: boolean })[] = await db.query(
    `SELECT s.code, coalesce(v.title, s.code) AS title,
       EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $3
         AND confirmed_at IS NOT NULL) AS "isAuthor",
       CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'state', g.state, 'mentorId', g.mentor_id,
         'mentor', p.name) END AS pairing
     FROM submission s LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN pairing g ON g.submission_id = s.id AND g.state = ANY ($4) LEFT JOIN person p ON p.id = g.mentor_id
     WHERE s.id = $1 AND s.conference_id = $2`,
    [submissionId, conferenceId, personId, WORKING_STATES],
  );
  if (!work || personId === null) throw notFound('submission');
  const { isAuthor, ...facts } = work;
  const isMentor = facts.pairing?.mentorId === personId && worksTogether(facts.pairing.state);
  if (!isAuthor && !isMentor) throw notFound('submission');
  return { ...facts, conferenceId, submissionId, personId, side: isAuthor ? 'author' : 'mentor' };
}

/** The pairing of the two. @throws DomainError `no-mentor-yet` for authors whose mentor has not said yes */
export function expectPairing({ pairing }: Together): NonNullable<Together['pairing']> {
  if (pairing) return pairing;
  const message = 'This work has no mentor who has said yes. It can be done as soon as there is one.';
  throw new DomainError('conflict', 'no-mentor-yet', message);
}

/** SQL for what of rows `t` of a work somebody reads; {@link pairingScope} goes with it as $2. */
export const READABLE_HERE = '($2::uuid IS NULL OR t.pairing_id = $2)';

/** Authors read everything of their work, a mentor what was written while they were its mentor. */
export const pairingScope = ({ side, pairing }: Together): Id | null =>
  side === 'author' ? null : (pairing?.id ?? '');
