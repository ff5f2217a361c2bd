import type { Outcome } from '@colloquy/engines/deciding';
import { readAbstractRules } from '@colloquy/features/conferences';
import { mentorsAtWork } from '@colloquy/features/mentoring';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { isAuthor, mayReadAnswer } from '../../domain/answering/answering.policy';
import { readReviewingRules } from '../rules/read-reviewing-rules';

/** What was decided on a work, what the reviewers wrote, and what is to be done now. */
export interface ReadableAnswer {
  readonly outcome: Outcome;
  readonly state: string;
  /** In an order that says nothing of the reviewers. */
  readonly comments: readonly string[];
  /** By name, where authors may know who reviewed; else empty. */
  readonly reviewers: readonly string[];
  /** Until when its authors say whether they take the place; null where there is none, or nobody was asked. */
  readonly answerBy: Instant | null;
  /** Whether its authors have given the place back. */
  readonly placeDeclined: boolean;
  /** Until when a withdrawal can be undone; null where there is nothing to undo any more. */
  readonly undoUntil: Instant | null;
  readonly revision: { readonly by: Instant; readonly returnedAt: Instant | null } | null;
  /** The mentor, and whether they read this too; null where there is none, and for everybody but the authors. */
  readonly mentor: { readonly name: string; readonly reads: boolean } | null;
}

interface Row extends Omit<ReadableAnswer, 'mentor' | 'undoUntil' | 'reviewers'> {
  readonly authorIds: Id[];
  readonly shared: boolean;
  readonly withdrawnAt: Instant | null;
  readonly now: Instant;
}

/**
 * The released answer to a work, for its authors, organisers, and its mentor when an author has agreed.
 * @throws DomainError `not-found`, also before the release
 */
export async function readAnswer(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<ReadableAnswer> {
  const [row]: Row[] = await db.query(
    `SELECT d.known_outcome AS outcome, s.state, ${instant('s.withdrawn_at')} AS "withdrawnAt", ${instant('now()')} AS now,
       ARRAY(SELECT comment FROM released_comment WHERE submission_id = s.id AND round = d.round ORDER BY place) AS comments,
       ARRAY(SELECT person_id FROM submission_author WHERE submission_id = s.id AND confirmed_at IS NOT NULL) AS "authorIds",
       EXISTS (SELECT 1 FROM answer_sharing WHERE submission_id = s.id) AS shared,
       ${instant('p.answer_by')} AS "answerBy", p.declined_at IS NOT NULL AS "placeDeclined",
       (SELECT json_build_object('by', ${instant('r.revise_by')}, 'returnedAt', ${instant('r.returned_at')})
        FROM revision r WHERE r.submission_id = s.id ORDER BY r.round DESC LIMIT 1) AS revision
     FROM decision d JOIN submission s ON s.id = d.submission_id LEFT JOIN place_answer p ON p.submission_id = s.id
     WHERE s.id = $1 AND s.conference_id = $2 AND d.known_outcome IS NOT NULL`,
    [submissionId, conferenceId],
  );
  if (!row) throw notFound('decision');
  const mentors = await mentorsAtWork(db, submissionId);
  const mentorIds = mentors.map(({ id }) => id);
  if (!mayReadAnswer(viewer, conferenceId, { ...row, mentorIds })) throw notFound('decision');
  const { authorIds, shared, withdrawnAt, now, ...answer } = row;
  const { undoHours } = await readAbstractRules(db, conferenceId);
  const undoUntil = withdrawnAt === null ? null : hoursAfter(withdrawnAt, undoHours);
  const mentor = isAuthor(viewer, authorIds) ? mentors[0] : undefined;
  return {
    ...answer,
    reviewers: await knownReviewers(db, conferenceId, submissionId),
    undoUntil: undoUntil !== null && undoUntil > now ? undoUntil : null,
    mentor: mentor ? { name: mentor.name, reads: shared } : null,
  };
}

/** Who reviewed, where the conference is open about it. */
async function knownReviewers(db: Reader, conferenceId: Id, submissionId: Id): Promise<string[]> {
  const { anonymity } = await readReviewingRules(db, conferenceId);
  if (anonymity !== 'open') return [];
  const rows: { name: string }[] = await db.query(
    `SELECT p.name FROM review r JOIN person p ON p.id = r.reviewer_id WHERE r.submission_id = $1 ORDER BY p.sort_name, p.id`,
    [submissionId],
  );
  return rows.map(({ name }) => name);
}

const hoursAfter = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
