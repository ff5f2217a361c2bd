import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { TextArea } from '../../../parts/forms/text-field';
import { momentOf } from '../../../parts/local-time';
import { ProblemNote } from '../../../parts/problem-note';
import type { WorkPlace } from '../together-queries';
import styles from './pages.module.css';
import { placeWords } from './places';

type PageComment = Schemas['PageCommentDto'];
const PATH = '/api/v1/conferences/{conference}/submissions/{submission}/page-comments/{pageComment}';

/** A comment on a place of a page with its answers, and what can be done with it. */
export function Thread(props: {
  readonly where: WorkPlace;
  readonly comment: PageComment;
  readonly me: string;
  readonly timeZone: string;
  /** Shows the page on which it stands. */
  readonly onShow: () => void;
}) {
  const { where, comment, me, timeZone, onShow } = props;
  const { id, number, page, personId, resolvedAt, replies } = comment;
  const [answering, setAnswering] = useState(false);
  const params = { path: { ...where, pageComment: id } };
  const resolve = useWrite((done: boolean, headers) =>
    answerOf(done ? api.POST(`${PATH}/resolve`, { params, headers }) : api.POST(`${PATH}/reopen`, { params, headers })),
  );
  const takeBack = useWrite((_: null, headers) => answerOf(api.DELETE(PATH, { params, headers })));
  const named = <span className="hide"> comment {number}</span>;
  return (
    <li className={styles.thread} id={`comment-${id}`} tabIndex={-1} data-resolved={resolvedAt ? true : undefined}>
      <h3>
        <span className={styles.number}>{number}</span> Page {page}, {placeWords(comment)}
        {resolvedAt ? ' – resolved' : ''}
      </h3>
      <Said remark={comment} timeZone={timeZone} />
      {replies.map((reply) => (
        <Said key={reply.id} remark={reply} timeZone={timeZone} />
      ))}
      <ProblemNote error={resolve.error ?? takeBack.error} />
      {answering ? (
        <Reply where={where} comment={comment} onDone={() => setAnswering(false)} />
      ) : (
        <div className={styles.acts}>
          <Button look="quiet" onClick={() => setAnswering(true)}>
            Answer{named}
          </Button>
          <Button look="quiet" busy={resolve.isPending} onClick={() => resolve.mutate(resolvedAt === null)}>
            {resolvedAt ? 'Open again' : 'Resolve'}
            {named}
          </Button>
          <Button look="quiet" onClick={onShow}>
            Show<span className="hide"> the place of comment {number}</span>
          </Button>
          {personId === me && replies.length === 0 ? (
            <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate(null)}>
              Take back{named}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

function Said({ remark, timeZone }: { readonly remark: Schemas['RemarkDto']; readonly timeZone: string }) {
  return (
    <div className={styles.said}>
      <p className={styles.by}>
        <strong>{remark.name}</strong>, {momentOf(remark.writtenAt, timeZone)}
      </p>
      <p className={styles.words}>{remark.text}</p>
    </div>
  );
}

function Reply(props: { readonly where: WorkPlace; readonly comment: PageComment; readonly onDone: () => void }) {
  const { where, comment, onDone } = props;
  const reply = useWrite(
    (text: string, headers) =>
      answerOf(
        api.POST(`${PATH}/replies`, {
          params: { path: { ...where, pageComment: comment.id } },
          body: { text },
          headers,
        }),
      ),
    onDone,
  );
  return (
    <Form
      label={`Answer comment ${comment.number}`}
      error={reply.error}
      onSend={(data) => reply.mutate(String(data.get('text') ?? ''))}
    >
      <TextArea name="text" label="Your answer" rows={2} required />
      <div className={styles.acts}>
        <Button type="submit" busy={reply.isPending}>
          Answer
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
