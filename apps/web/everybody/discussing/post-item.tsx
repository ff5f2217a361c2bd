import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import { newReaders, readersInWords, SIGHT_WORDS } from './audience';
import styles from './discussing.module.css';
import type { Discussion, Post, Sight } from './discussion-query';

const OPENS: Readonly<Record<Sight, string>> = {
  organisers: '',
  reviewers: 'Open to the reviewers',
  authors: 'Share with the authors',
};

/** Something that was said, by whom, and who may read it. */
export function PostItem(props: {
  readonly post: Post;
  readonly discussion: Discussion;
  readonly submission: string;
  readonly isNew: boolean;
}) {
  const { post, discussion, submission, isNew } = props;
  const { timeZone } = useConference();
  const { called, mine, sight, text, writtenAt, widensTo } = post;
  return (
    <li className={styles.post}>
      <p className={styles.who}>
        <strong>{mine ? 'You' : called}</strong> <time dateTime={writtenAt}>{momentOf(writtenAt, timeZone)}</time>
        {isNew ? <span className={styles.new}>New</span> : null}
      </p>
      <p className={styles.said}>{text || 'What was said here was taken out.'}</p>
      <p className={styles.sight}>{SIGHT_WORDS[sight]}</p>
      {widensTo && text ? <Widen {...{ post, discussion, submission, to: widensTo }} /> : null}
    </li>
  );
}

/** Opens a post to more people, after their names were seen. */
function Widen(props: {
  readonly post: Post;
  readonly discussion: Discussion;
  readonly submission: string;
  readonly to: Sight;
}) {
  const { post, discussion, submission, to } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const added = newReaders(discussion, post.sight, to);
  const widen = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/discussion/{post}/sight', {
          params: { path: { conference, submission, post: post.id } },
          body: { to },
          headers,
        }),
      ),
    () => {
      setOpen(false);
      toast(to === 'authors' ? 'Shared. The authors get it by mail within the hour.' : 'Opened to the reviewers.');
    },
  );
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {OPENS[to]}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={to === 'authors' ? 'Share this with the authors?' : 'Open this to the reviewers?'}
        confirm={added.length === 1 ? 'Let one more person read it' : `Let ${added.length} more people read it`}
        busy={widen.isPending}
        error={widen.error}
        onConfirm={() => widen.mutate(null)}
      >
        <blockquote className={styles.said}>{post.text}</blockquote>
        <p>
          <strong>New to it: {added.length === 0 ? 'nobody yet' : added.join(', ')}.</strong> Then it is read by{' '}
          {readersInWords(discussion, to)}.
        </p>
        <p>
          {to === 'authors'
            ? 'They get it by mail and read it beside their work, without who said it, also before the decision is known. It cannot be taken back.'
            : 'It cannot be closed again.'}
        </p>
      </ConfirmDialog>
    </>
  );
}
