import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Anchor } from '../../domain/feedback/anchor';
import type { Margin } from '../../domain/feedback/margin';

/** Where a suggested wording stands. */
export type SuggestionState = 'offered' | 'taken' | 'left';

/** A comment as it is kept. */
export interface StoredComment {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  /** Empty once it was removed. */
  readonly text: string;
  readonly writtenAt: Instant;
  readonly changedAt: Instant | null;
  readonly removed: boolean;
  readonly suggestion: string | null;
  readonly suggestionState: SuggestionState | null;
  /** The version that holds what the draft held before the suggestion was taken. */
  readonly takenAfterVersion: number | null;
  readonly reportedAt: Instant | null;
}

/** A thread as it is kept, its comments in the order in which they were written. */
export interface StoredThread {
  readonly id: Id;
  readonly pairingId: Id;
  /** Counted from 1 in the order in which they were opened. */
  readonly number: number;
  readonly version: number;
  readonly anchor: Anchor;
  readonly openedAt: Instant;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly StoredComment[];
}

const COMMENT = `json_build_object('id', m.id, 'personId', m.person_id, 'name', p.name,
  'text', CASE WHEN m.removed_at IS NULL THEN m.text ELSE '' END,
  'writtenAt', ${instant('m.written_at')}, 'changedAt', ${instant('m.changed_at')}, 'removed', m.removed_at IS NOT NULL,
  'suggestion', CASE WHEN m.removed_at IS NULL OR m.suggestion_state = 'taken' THEN m.suggestion END,
  'suggestionState', CASE WHEN m.removed_at IS NULL OR m.suggestion_state = 'taken' THEN m.suggestion_state END,
  'takenAfterVersion', m.taken_after_version, 'reportedAt', ${instant('r.reported_at')})`;

const THREAD = `t.id, t.pairing_id AS "pairingId", t.version, ${instant('t.opened_at')} AS "openedAt",
  ${instant('t.resolved_at')} AS "resolvedAt", (SELECT name FROM person WHERE id = t.resolved_by) AS "resolvedBy",
  json_build_object('field', t.field, 'from', t.words_from, 'until', t.words_until, 'quote', t.quote,
    'before', t.before_quote, 'after', t.after_quote) AS anchor,
  (SELECT json_agg(${COMMENT} ORDER BY m.written_at, m.id) FROM margin_comment m JOIN person p ON p.id = m.person_id
   LEFT JOIN comment_report r ON r.comment_id = m.id WHERE m.thread_id = t.id) AS comments`;

/** The threads in the margin of a work: the mentor's own pairing, or for authors all that was ever written. */
export async function readThreads(db: Reader, margin: Margin): Promise<StoredThread[]> {
  return db.query(
    `SELECT (row_number() OVER (ORDER BY t.opened_at, t.id))::int AS number, ${THREAD}
     FROM margin_thread t WHERE t.submission_id = $1 AND ($2::uuid IS NULL OR t.pairing_id = $2)
     ORDER BY t.opened_at, t.id`,
    [margin.submissionId, margin.you === 'mentor' ? margin.pairing.id : null],
  );
}

/** One thread of whatever work, for whoever may read it by another rule. */
export async function readThread(db: Reader, id: Id): Promise<StoredThread | null> {
  const [thread]: StoredThread[] = await db.query(
    `SELECT (SELECT count(*) FROM margin_thread o WHERE o.submission_id = t.submission_id
       AND (o.opened_at, o.id) <= (t.opened_at, t.id))::int AS number, ${THREAD} FROM margin_thread t WHERE t.id = $1`,
    [id],
  );
  return thread ?? null;
}
