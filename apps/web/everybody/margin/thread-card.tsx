import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/forms/text-field';
import { useKeptText } from '../../parts/forms/use-kept-text';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { CommentItem } from './comment-item';
import { type Outgoing } from './kept-comments';
import styles from './margin.module.css';
import type { Margin, Thread } from './margin-query';
import { QuotedThread } from './quoted';

const SHOWN = 8;

/** A thread: the words that it is on, what was said, and what can be done. */
export function ThreadCard(props: {
  readonly thread: Thread;
  readonly margin: Margin;
  readonly waiting: readonly Outgoing[];
  readonly onReply: (text: string) => void;
  readonly onTakeBack: (key: string) => void;
}) {
  const { thread, margin, waiting, onReply, onTakeBack } = props;
  const { id, number, onAll, comments, resolvedAt, resolvedBy } = thread;
  const [all, setAll] = useState(false);
  const [replying, setReplying] = useState(false);
  const hidden = all ? 0 : Math.max(0, comments.length - SHOWN);
  const own = waiting.filter(({ to }) => 'thread' in to && to.thread === id);
  return (
    <article id={`thread-${id}`} className={styles.thread} tabIndex={-1} aria-labelledby={`thread-${id}-title`}>
      <h3 id={`thread-${id}-title`} className={styles.threadTitle}>
        <span className={styles.number}>Comment {number}</span>
        {onAll ? ' on the whole work' : null}
      </h3>
      {onAll ? null : <Words thread={thread} texts={margin.texts} />}
      {hidden > 0 ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show {hidden} earlier answers
        </Button>
      ) : null}
      <ul className={styles.comments}>
        {comments.slice(hidden).map((comment) => (
          <CommentItem key={comment.id} comment={comment} thread={thread} margin={margin} />
        ))}
        {own.map((one) => (
          <WaitingComment key={one.key} comment={one} onTakeBack={onTakeBack} />
        ))}
      </ul>
      {resolvedAt ? <p className={styles.aside}>✓ Resolved{resolvedBy ? ` by ${resolvedBy}` : ''}.</p> : null}
      {margin.readOnly === null ? (
        replying ? (
          <Reply
            thread={id}
            onSend={(text) => {
              onReply(text);
              setReplying(false);
            }}
            onCancel={() => setReplying(false)}
          />
        ) : (
          <ThreadActs thread={thread} onReply={() => setReplying(true)} />
        )
      ) : null}
    </article>
  );
}

function Words({ thread, texts }: { readonly thread: Thread; readonly texts: Margin['texts'] }) {
  const { place } = thread;
  return (
    <>
      <blockquote className={styles.quote}>
        <span className="hide">On the words: </span>
        <QuotedThread thread={thread} texts={texts} />
      </blockquote>
      {place ? (
        <p className={styles.aside}>
          {place.standing === 'changed' ? 'These words have changed since. ' : null}
          {thread.resolvedAt ? null : <a href={`#words-${thread.id}`}>Show the words in the text</a>}
        </p>
      ) : (
        <p className={styles.gone}>These words are no longer there. They were written on version {thread.version}.</p>
      )}
    </>
  );
}

/** A comment that has not reached the server yet. */
export function WaitingComment(props: { readonly comment: Outgoing; readonly onTakeBack: (key: string) => void }) {
  const { key, text, suggestion, refused } = props.comment;
  return (
    <li className={styles.comment}>
      {text ? <p className={styles.said}>{text}</p> : null}
      {suggestion === null ? null : <p className={styles.said}>Other words: {suggestion}</p>}
      {refused ? (
        <>
          <p className={styles.fault} role="alert">
            <span aria-hidden="true">! </span>Not sent: {refused}
          </p>
          <Button look="quiet" onClick={() => props.onTakeBack(key)}>
            Throw it away
          </Button>
        </>
      ) : (
        <p className={styles.aside} role="status">
          ◷ Kept on this device, on its way to the server …
        </p>
      )}
    </li>
  );
}

function ThreadActs({ thread, onReply }: { readonly thread: Thread; readonly onReply: () => void }) {
  const { slug: conference } = useConference();
  const params = { path: { conference, thread: thread.id } };
  const resolve = useWrite((_: null, headers) =>
    answerOf(api.POST('/api/v1/conferences/{conference}/margin-threads/{thread}/resolve', { params, headers })),
  );
  const reopen = useWrite((_: null, headers) =>
    answerOf(api.POST('/api/v1/conferences/{conference}/margin-threads/{thread}/reopen', { params, headers })),
  );
  const of = <span className="hide"> comment {thread.number}</span>;
  return (
    <>
      <ProblemNote error={resolve.error ?? reopen.error} />
      <div className={styles.acts}>
        <Button look="quiet" onClick={onReply}>
          Answer{of}
        </Button>
        {thread.resolvedAt ? (
          <Button look="quiet" busy={reopen.isPending} onClick={() => reopen.mutate(null)}>
            Open{of} again
          </Button>
        ) : (
          <Button look="quiet" busy={resolve.isPending} onClick={() => resolve.mutate(null)}>
            Resolve{of}
          </Button>
        )}
      </div>
    </>
  );
}

function Reply(props: {
  readonly thread: string;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useKeptText(`margin-reply/${props.thread}`);
  const [fault, setFault] = useState<string>();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return setFault('Write what you would like to say.');
        props.onSend(text);
        setText('');
      }}
    >
      <TextArea
        name={`reply-${props.thread}`}
        label="Your answer"
        rows={3}
        maxLength={4_000}
        value={text}
        fault={fault}
        onValue={setText}
      />
      <div className={styles.acts}>
        <Button type="submit">Send answer</Button>
        <Button look="quiet" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
