import { typedWords } from '@colloquy/engines/abstract-draft';
import { readVersionTexts } from '@colloquy/features/submissions';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { noteSights } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayMatch } from '../../domain/mentoring.policy';
import { readThread, type StoredComment, type StoredThread } from './read-threads';

/** A comment that mentor or author has shown to the organisers, with the thread in which it stands. */
export interface ReportView {
  readonly id: Id;
  readonly code: string;
  readonly reportedBy: string;
  readonly reportedAt: Instant;
  readonly reason: string;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly commentId: Id;
  /** The words that it is on, inline text. */
  readonly quote: string;
  readonly comments: readonly Pick<StoredComment, 'id' | 'name' | 'text' | 'writtenAt' | 'suggestion'>[];
}

type Row = Omit<ReportView, 'quote' | 'comments'> & { readonly threadId: Id; readonly submissionId: Id };

/**
 * What was reported, the open ones first. That an organiser has read it is noted, about those who wrote.
 * @throws DomainError `not-found` for others than organisers
 */
export async function readReports(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ReportView[]> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  const rows: Row[] = await db.query(
    `SELECT r.id, s.code, s.id AS "submissionId", t.id AS "threadId", r.comment_id AS "commentId", r.reason,
       p.name AS "reportedBy", ${instant('r.reported_at')} AS "reportedAt", ${instant('r.closed_at')} AS "closedAt",
       (SELECT name FROM person WHERE id = r.closed_by) AS "closedBy"
     FROM comment_report r JOIN margin_comment m ON m.id = r.comment_id JOIN margin_thread t ON t.id = m.thread_id
     JOIN submission s ON s.id = t.submission_id JOIN person p ON p.id = r.reported_by
     WHERE r.conference_id = $1 ORDER BY r.closed_at IS NOT NULL, r.reported_at DESC LIMIT 200`,
    [conferenceId],
  );
  const reports: ReportView[] = [];
  for (const { threadId, submissionId: subjectId, ...report } of rows) {
    const thread = await readThread(db, threadId);
    const comments = thread?.comments ?? [];
    const things = [{ subjectId, about: comments.map(({ personId }) => personId) }];
    await noteSights(db, viewer, { kind: 'reported-comment', conferenceId, things });
    const quote = thread === null ? '' : await quoteOf(db, { id: subjectId, conferenceId }, thread);
    reports.push({ ...report, quote, comments });
  }
  return reports;
}

/** The words as they were typed in the version that was read, so that formulas and emphasis can be shown as in it. */
async function quoteOf(
  db: Reader,
  work: { readonly id: Id; readonly conferenceId: Id },
  { version, anchor }: StoredThread,
): Promise<string> {
  if (anchor.field === null) return '';
  const texts = (await readVersionTexts(db, work, [version])).get(version) ?? [];
  const text = texts.find(({ field }) => field === anchor.field)?.text;
  return text === undefined ? anchor.quote : typedWords(text, anchor.from, anchor.until);
}
