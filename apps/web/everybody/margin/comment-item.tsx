import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { CommentActs } from './comment-acts';
import styles from './margin.module.css';
import type { Comment, Margin, Thread } from './margin-query';
import { QuotedThread } from './quoted';
import { useUndoTaking } from './undo-taking';

/** One comment: who said what and when, the words that it suggests, and what can be done with it. */
export function CommentItem(props: { readonly comment: Comment; readonly thread: Thread; readonly margin: Margin }) {
  const { comment, thread, margin } = props;
  const { timeZone } = useConference();
  const { name, yours, text, writtenAt, changedAt, removed, isNew, reportedAt, suggestion } = comment;
  return (
    <li className={styles.comment}>
      <p className={styles.who}>
        <strong>{yours ? 'You' : name}</strong> <time dateTime={writtenAt}>{momentOf(writtenAt, timeZone)}</time>
        {changedAt ? ', changed' : null}
        {isNew ? <span className={styles.new}> New</span> : null}
      </p>
      {removed ? <p className={styles.aside}>Taken back by whoever wrote it.</p> : null}
      {text ? <p className={styles.said}>{text}</p> : null}
      {suggestion ? <Suggestion comment={comment} suggestion={suggestion} thread={thread} margin={margin} /> : null}
      {reportedAt ? (
        <p className={styles.gone}>
          This comment was reported on {momentOf(reportedAt, timeZone)}: the organisers can read this thread.
        </p>
      ) : null}
      {removed ? null : <CommentActs comment={comment} margin={margin} number={thread.number} />}
    </li>
  );
}

function Suggestion(props: {
  readonly comment: Comment;
  readonly suggestion: NonNullable<Comment['suggestion']>;
  readonly thread: Thread;
  readonly margin: Margin;
}) {
  const { comment, suggestion, thread, margin } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const params = { path: { conference, comment: comment.id } };
  const undo = useUndoTaking(conference, comment.id);
  const take = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/margin-comments/{comment}/take', { params, headers })),
    ({ kept }) =>
      toast(`Taken into your draft. What stood there is kept as version ${kept}.`, { undo: () => undo.mutate(null) }),
  );
  const leave = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/margin-comments/{comment}/leave', { params, headers })),
    () => toast('Your words stay as they are.'),
  );
  const mayAnswer = margin.you === 'author' && margin.readOnly === null && suggestion.state === 'offered';
  return (
    <div className={styles.suggestion}>
      <p>
        <span className={styles.label}>Suggests</span>{' '}
        <del>
          <span className="hide">instead of: </span>
          <QuotedThread thread={thread} texts={margin.texts} />
        </del>{' '}
        {suggestion.text === '' ? (
          <em>to take the words out</em>
        ) : (
          <ins>
            <span className="hide">, these words: </span>
            <InlineText text={suggestion.text} />
          </ins>
        )}
      </p>
      {suggestion.state === 'taken' ? (
        <p className={styles.aside}>
          ✓ The author took these words.{' '}
          {margin.you === 'author' ? (
            <Link
              to="/c/$conference/submissions/$submission/versions"
              params={{ conference, submission: margin.submissionId }}
            >
              What stood there is version {suggestion.takenAfterVersion}
            </Link>
          ) : null}
        </p>
      ) : null}
      {suggestion.state === 'left' ? <p className={styles.aside}>The author kept their own words.</p> : null}
      {mayAnswer && suggestion.cannotTake ? <p className={styles.gone}>{suggestion.cannotTake}</p> : null}
      <ProblemNote error={take.error ?? leave.error ?? undo.error} />
      {mayAnswer ? (
        <div className={styles.acts}>
          {suggestion.cannotTake === null ? (
            <Button busy={take.isPending} onClick={() => take.mutate(null)}>
              Take these words
            </Button>
          ) : null}
          <Button look="quiet" busy={leave.isPending} onClick={() => leave.mutate(null)}>
            Keep mine
          </Button>
        </div>
      ) : null}
    </div>
  );
}
