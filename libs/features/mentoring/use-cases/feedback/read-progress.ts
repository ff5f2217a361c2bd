import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayMatch } from '../../domain/mentoring.policy';
import type { PairingState } from '../../domain/pairing';

/** How the feedback on one work goes, in counts and dates; never a word of it. */
export interface ProgressView {
  readonly pairingId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly presenter: string;
  readonly mentor: string;
  readonly state: PairingState;
  readonly comments: number;
  readonly openThreads: number;
  readonly suggestionsTaken: number;
  readonly roundsReturned: number;
  readonly dueAt: Instant | null;
  readonly mentorWroteAt: Instant | null;
  readonly authorWroteAt: Instant | null;
}

const COMMENTS = 'margin_comment m JOIN margin_thread t ON t.id = m.thread_id WHERE t.pairing_id = g.id';

/** The feedback on every work that has or had a mentor, in order of the codes. @throws DomainError `not-found` for others than organisers */
export async function readProgress(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ProgressView[]> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  return db.query(
    `SELECT g.id AS "pairingId", s.id AS "submissionId", s.code, g.state, m.name AS mentor,
       coalesce((SELECT title FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version), '') AS title,
       coalesce((SELECT coalesce(a.named, p.name) FROM submission_author a JOIN person p ON p.id = a.person_id
        WHERE a.submission_id = s.id ORDER BY a.presenter DESC, a.position LIMIT 1), '') AS presenter,
       (SELECT count(*)::int FROM ${COMMENTS} AND m.removed_at IS NULL) AS comments,
       (SELECT count(*)::int FROM margin_thread t WHERE t.pairing_id = g.id AND t.resolved_at IS NULL) AS "openThreads",
       (SELECT count(*)::int FROM ${COMMENTS} AND m.suggestion_state = 'taken') AS "suggestionsTaken",
       (SELECT count(*)::int FROM feedback_round f WHERE f.pairing_id = g.id AND f.state = 'returned') AS "roundsReturned",
       (SELECT ${instant('f.due_at')} FROM feedback_round f WHERE f.pairing_id = g.id AND f.state = 'asked') AS "dueAt",
       (SELECT ${instant('max(at)')} FROM (SELECT m.written_at AS at FROM ${COMMENTS} AND m.person_id = g.mentor_id
          UNION ALL SELECT returned_at FROM feedback_round WHERE pairing_id = g.id) w) AS "mentorWroteAt",
       (SELECT ${instant('max(at)')} FROM (SELECT m.written_at AS at FROM ${COMMENTS} AND m.person_id <> g.mentor_id
          UNION ALL SELECT asked_at FROM feedback_round WHERE pairing_id = g.id AND asked_by IS NOT NULL) w) AS "authorWroteAt"
     FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person m ON m.id = g.mentor_id
     WHERE g.conference_id = $1 AND g.state NOT IN ('proposed', 'declined') ORDER BY s.code, g.since DESC, g.id`,
    [conferenceId],
  );
}
