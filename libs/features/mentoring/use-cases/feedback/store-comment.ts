import { DomainError, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { type Margin, MOST_COMMENTS } from '../../domain/feedback/margin';

/** Keeps a comment in a thread. Part of the caller's act, which has locked the pairing. @throws DomainError `too-many-comments` */
export async function storeComment(
  tx: Transaction,
  personId: Id | null,
  { submissionId, code }: Margin,
  comment: { readonly threadId: Id; readonly text: string; readonly suggestion: string | null },
): Promise<Id> {
  const [row]: { count: number }[] = await tx.query(
    `SELECT count(*)::int AS count FROM margin_comment m JOIN margin_thread t ON t.id = m.thread_id
     WHERE t.submission_id = $1`,
    [submissionId],
  );
  if ((row?.count ?? 0) >= MOST_COMMENTS) throw tooMany(code);
  const id = newId();
  await tx.query(
    `INSERT INTO margin_comment (id, thread_id, person_id, text, suggestion, suggestion_state, written_at)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $5::text IS NOT NULL THEN 'offered' END, clock_timestamp())`,
    [id, comment.threadId, personId, comment.text.trim(), comment.suggestion],
  );
  return id;
}

const tooMany = (code: string): DomainError =>
  new DomainError(
    'conflict',
    'too-many-comments',
    `There are ${MOST_COMMENTS.toLocaleString('en-GB')} comments on ${code} already, more than anybody can work through. Say the rest when you return the round, or when you meet.`,
  );
