import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/forms/text-field';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './margin.module.css';
import type { Comment, Margin } from './margin-query';

/** Changing and taking back one's own; showing somebody else's to the organisers. */
export function CommentActs(props: { readonly comment: Comment; readonly margin: Margin; readonly number: number }) {
  const { comment, margin, number } = props;
  const { slug: conference } = useConference();
  const [doing, setDoing] = useState<'change' | 'report' | null>(null);
  const [text, setText] = useState(comment.text);
  const [reason, setReason] = useState('');
  const toast = useToast();
  const params = { path: { conference, comment: comment.id } };
  const close = () => setDoing(null);
  const change = useWrite(
    (body: { text: string }, headers) =>
      answerOf(api.PUT('/api/v1/conferences/{conference}/margin-comments/{comment}', { params, body, headers })),
    close,
  );
  const remove = useWrite(
    (_: null, headers) =>
      answerOf(api.DELETE('/api/v1/conferences/{conference}/margin-comments/{comment}', { params, headers })),
    () => toast('Your comment is taken back.'),
  );
  const report = useWrite(
    (body: { reason: string }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/margin-comments/{comment}/report', { params, body, headers }),
      ),
    () => {
      close();
      toast('The organisers can read this thread now. Both of you are told.');
    },
  );
  if (comment.reportedAt) return null;
  const of = <span className="hide"> your comment {number}</span>;
  if (!comment.yours) {
    return (
      <>
        <button type="button" className={styles.small} onClick={() => setDoing('report')}>
          Report
          <span className="hide">
            {' '}
            what {comment.name} wrote in comment {number}
          </span>
        </button>
        <ConfirmDialog
          open={doing === 'report'}
          onClose={close}
          title="Show this comment to the organisers?"
          confirm="Report it"
          busy={report.isPending}
          error={report.error}
          onConfirm={() => report.mutate({ reason })}
        >
          <p>
            They read this one thread and nothing else that you wrote to each other. {comment.name} is told that it was
            reported.
          </p>
          <TextArea name="reason" label="What is wrong with it?" rows={3} value={reason} onValue={setReason} />
        </ConfirmDialog>
      </>
    );
  }
  if (margin.readOnly !== null) return null;
  if (doing === 'change') {
    return (
      <>
        <ProblemNote error={change.error} />
        <TextArea name={`change-${comment.id}`} label="Your comment" rows={3} value={text} onValue={setText} />
        <div className={styles.acts}>
          <Button busy={change.isPending} onClick={() => change.mutate({ text })}>
            Save
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={styles.smalls}>
      <button type="button" className={styles.small} onClick={() => setDoing('change')}>
        Change{of}
      </button>
      <button type="button" className={styles.small} onClick={() => remove.mutate(null)}>
        Take back{of}
      </button>
      <ProblemNote error={remove.error} />
    </div>
  );
}
