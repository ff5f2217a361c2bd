import { DomainError, type Id, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import type { Margin } from '../../domain/feedback/margin';
import { findMargin, refuseReadOnly } from './find-margin';
import { readThread, type StoredComment, type StoredThread } from './read-threads';

/** A thread, with the margin in which it stands. */
export interface FoundThread {
  readonly margin: Margin;
  readonly thread: StoredThread;
}

/** By which of its names a thread is asked for. */
export type WhichThread = { readonly threadId: string } | { readonly commentId: string };

/**
 * A thread that the viewer may read: its mentor and the authors of the work.
 * @throws DomainError `not-found`, also for everybody else
 */
export async function findThread(
  db: Reader,
  viewer: Viewer,
  conference: string,
  which: WhichThread,
): Promise<FoundThread> {
  const [column, id] = 'threadId' in which ? ['t.id', which.threadId] : ['m.id', which.commentId];
  const rows: { id: Id; submissionId: Id }[] = isId(id)
    ? await db.query(
        `SELECT t.id, t.submission_id AS "submissionId" FROM margin_thread t JOIN margin_comment m ON m.thread_id = t.id
         WHERE ${column} = $1 LIMIT 1`,
        [id],
      )
    : [];
  const [row] = rows;
  const margin = await findMargin(db, viewer, conference, row?.submissionId ?? '', 'comment');
  const thread = await readThread(db, row?.id ?? '');
  if (!thread || (margin.you === 'mentor' && thread.pairingId !== margin.pairing.id)) throw notFound('comment');
  return { margin, thread };
}

/** The same to write in, locked until the end of the transaction. @throws DomainError `mentoring-ended` */
export async function lockThread(
  tx: Transaction,
  viewer: Viewer,
  conference: string,
  which: WhichThread,
): Promise<FoundThread> {
  const found = await findThread(tx, viewer, conference, which);
  await tx.query('SELECT 1 FROM pairing WHERE id = $1 FOR UPDATE', [found.thread.pairingId]);
  await tx.query('SELECT 1 FROM margin_thread WHERE id = $1 FOR UPDATE', [found.thread.id]);
  const { margin, thread } = await findThread(tx, viewer, conference, which);
  refuseReadOnly(margin);
  if (thread.pairingId === margin.pairing.id) return { margin, thread };
  throw new DomainError('conflict', 'mentoring-ended', 'This was written with an earlier mentor, and stays as it is.');
}

/** One comment of a thread. @throws DomainError `not-found` */
export function commentIn({ comments }: StoredThread, id: string): StoredComment {
  const comment = comments.find((one) => one.id === id);
  if (!comment) throw notFound('comment');
  return comment;
}
