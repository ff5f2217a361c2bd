import type { Schemas } from '@colloquy/api-client';
import type { WorkPlace } from '../together-queries';
import styles from './pages.module.css';
import { Thread } from './thread';

type PageComment = Schemas['PageCommentDto'];

/** All comments on a version, page by page: the whole of what the picture shows, in words. */
export function CommentList(props: {
  readonly where: WorkPlace;
  readonly comments: readonly PageComment[];
  readonly me: string;
  readonly timeZone: string;
  readonly onShow: (comment: PageComment) => void;
}) {
  const { comments, onShow, ...rest } = props;
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null);
  const threads = (of: readonly PageComment[], label: string) => (
    <ol className={styles.threads} aria-label={label}>
      {of.map((comment) => (
        <Thread key={comment.id} {...rest} comment={comment} onShow={() => onShow(comment)} />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" className={styles.heading}>
        {open.length === 0 ? 'No open comments' : `${open.length} open ${open.length === 1 ? 'comment' : 'comments'}`}
      </h2>
      {comments.length === 0 ? <p>Mark a place of a page, and say what works there or what you wonder.</p> : null}
      {open.length > 0 ? threads(open, 'Open comments') : null}
      {resolved.length > 0 ? (
        <details className={styles.resolved}>
          <summary>{resolved.length} resolved</summary>
          {threads(resolved, 'Resolved comments')}
        </details>
      ) : null}
    </section>
  );
}
