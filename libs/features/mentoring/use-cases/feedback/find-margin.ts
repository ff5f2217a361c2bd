import type { ConferenceState } from '@colloquy/features/conferences';
import type { SubmissionState } from '@colloquy/features/submissions';
import { DomainError, type Id, type Instant, isId, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { type Margin, whyReadOnly } from '../../domain/feedback/margin';
import { type PairingState, WORKING_STATES } from '../../domain/pairing';

/** Works on which nobody goes on. */
const OVER: readonly SubmissionState[] = ['withdrawn', 'declined'];

interface Row {
  readonly submissionId: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly state: SubmissionState;
  readonly conferenceState: ConferenceState;
  readonly pairingId: Id;
  readonly pairingState: PairingState;
  readonly since: Instant;
  readonly mentorId: Id;
  readonly mentor: string;
}

/** Where two have worked together, what they wrote stays to be read by them. */
const HAS_HISTORY = `(EXISTS (SELECT 1 FROM margin_thread WHERE pairing_id = g.id)
  OR EXISTS (SELECT 1 FROM feedback_round WHERE pairing_id = g.id))`;

/**
 * The margin of a work for its mentor and its authors who have confirmed; the pairing that runs, else the last one in
 * which something was written. Nobody else learns that there is one, organisers neither.
 * @param conference slug or id
 * @param what was asked for, in the words of a refusal
 * @throws DomainError `not-found`
 */
export async function findMargin(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
  what = 'mentoring',
): Promise<Margin> {
  if (!isId(submissionId) || viewer.personId === null) throw notFound(what);
  const [row]: Row[] = await db.query(
    `SELECT s.id AS "submissionId", s.conference_id AS "conferenceId", s.code, s.state, c.state AS "conferenceState",
       g.id AS "pairingId", g.state AS "pairingState", ${instant('g.since')} AS since, g.mentor_id AS "mentorId", p.name AS mentor
     FROM submission s JOIN conference c ON c.id = s.conference_id JOIN pairing g ON g.submission_id = s.id
     JOIN person p ON p.id = g.mentor_id
     WHERE s.id = $1 AND (c.slug = $2 OR c.id::text = $2)
       AND (g.state = ANY ($4) OR (g.state = 'ended' AND ${HAS_HISTORY}))
       AND (g.mentor_id = $3 OR EXISTS (SELECT 1 FROM submission_author a
         WHERE a.submission_id = s.id AND a.person_id = $3 AND a.confirmed_at IS NOT NULL))
     ORDER BY g.state = ANY ($4) DESC, g.since DESC LIMIT 1`,
    [submissionId, conference, viewer.personId, WORKING_STATES],
  );
  if (!row) throw notFound(what);
  return {
    ...{ conferenceId: row.conferenceId, conference, submissionId: row.submissionId, code: row.code },
    you: row.mentorId === viewer.personId ? 'mentor' : 'author',
    pairing: { id: row.pairingId, state: row.pairingState, since: row.since },
    mentor: { id: row.mentorId, name: row.mentor },
    isOver: OVER.includes(row.state),
    isArchived: row.conferenceState === 'archived',
  };
}

/** @throws DomainError `mentoring-ended` where nothing can be written any more */
export function refuseReadOnly(margin: Margin): void {
  const why = whyReadOnly(margin);
  if (why !== null) throw new DomainError('conflict', 'mentoring-ended', why);
}

/** Locks the pairing until the end of the transaction, so that it does not end while somebody writes. */
export async function lockMargin(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
): Promise<Margin> {
  const found = await findMargin(db, viewer, conference, submissionId);
  await db.query('SELECT 1 FROM pairing WHERE id = $1 FOR UPDATE', [found.pairing.id]);
  const margin = await findMargin(db, viewer, conference, submissionId);
  refuseReadOnly(margin);
  return margin;
}
