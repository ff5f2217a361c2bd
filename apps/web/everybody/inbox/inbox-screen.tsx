import { answerOf, type Schemas } from '@colloquy/api-client';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { dayOf, timeOf } from '../../parts/local-time';
import { nextOf, Pages } from '../../parts/pages';
import { Screen } from '../../parts/screen';
import { SignedIn } from '../../shell/signed-in';
import styles from './inbox.module.css';
import { LinkedText } from './linked-text';

type Message = Schemas['MessageDto'];

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One message; opening it is reading it. */
function InboxMessage({ message, onRead }: { readonly message: Message; readonly onRead: (id: string) => void }) {
  const { id, subject, text, conferenceTitle, writtenAt, readAt, mailed } = message;
  return (
    <li className={styles.message}>
      <details onToggle={({ currentTarget }) => currentTarget.open && readAt === null && onRead(id)}>
        <summary>
          <span className={styles.subject}>
            {readAt === null ? <span className={styles.new}>New</span> : null} {subject}
          </span>
          <span className={styles.from}>
            {conferenceTitle} ·{' '}
            <time dateTime={writtenAt}>{`${dayOf(writtenAt, HERE)}, ${timeOf(writtenAt, HERE)}`}</time>
          </span>
        </summary>
        <LinkedText text={text} className={styles.text} />
        <p className={styles.way}>
          {mailed ? 'This went to your mail as well.' : 'This was not sent by mail; you read it here.'}
        </p>
      </details>
    </li>
  );
}

/** The messages to the person who is signed in, from all their conferences. */
export function InboxScreen() {
  const queries = useQueryClient();
  const messages = useInfiniteQuery({
    queryKey: ['my-messages'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/me/messages', { params: { query: { limit: 50, after: pageParam || undefined } } })),
    getNextPageParam: nextOf,
  });
  const shown = messages.data?.pages.flatMap(({ items }) => items) ?? [];
  const unread = shown.filter(({ readAt }) => readAt === null).map(({ id }) => id);

  async function read(ids: string[]): Promise<void> {
    await answerOf(api.POST('/api/v1/me/messages/read', { body: { ids } }));
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['my-messages'] }),
      queries.invalidateQueries({ queryKey: viewerQuery.queryKey }),
    ]);
  }

  return (
    <SignedIn>
      <Screen
        title="Inbox"
        lead="What your conferences have written to you. Each message is here, whether it reached you by mail or not."
        acts={
          unread.length > 0 ? (
            <Button look="quiet" onClick={() => void read(unread)}>
              Mark {unread.length === 1 ? 'it' : `all ${unread.length}`} as read
            </Button>
          ) : null
        }
      >
        <Pages
          query={messages}
          noun={['message', 'messages']}
          empty={
            <>
              <p>Nobody has written to you yet.</p>
              <p>Receipts, news of your mentor, decisions and your place in the programme come here.</p>
            </>
          }
        >
          {(message) => <InboxMessage key={message.id} message={message} onRead={(id) => void read([id])} />}
        </Pages>
      </Screen>
    </SignedIn>
  );
}
