import { answerOf, type Schemas } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { SelectField } from '../../parts/forms/select-field';
import { nextOf, Pages } from '../../parts/pages';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './outbox.module.css';
import { OutboxMessage } from './outbox-message';
import { STATE_WORDS } from './state-words';

type State = Schemas['OutboxMessageDto']['state'];

const ALL = 'all';
const CHOICES = [
  { value: ALL, label: 'All messages' },
  ...Object.entries(STATE_WORDS).map(([value, { words }]) => ({ value, label: words })),
];
/** What waits changes by itself. */
const LOOK_AGAIN_MS = 5_000;

/** What the conference has written to people: what has gone out, what waits, what has failed and why. */
export function OutboxScreen() {
  const { slug: conference } = useConference();
  const [wanted, setWanted] = useState<State | typeof ALL>(ALL);
  const state = wanted === ALL ? undefined : wanted;
  const messages = useInfiniteQuery({
    queryKey: ['outbox', conference, wanted],
    initialPageParam: '',
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/outbox', {
          params: { path: { conference }, query: { limit: 50, after: after || undefined, state } },
        }),
      ),
    getNextPageParam: nextOf,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((item) => item.state === 'queued' || item.state === 'sending'))
        ? LOOK_AGAIN_MS
        : false,
  });
  return (
    <Screen
      title="Outbox"
      lead="Every message of this conference, newest first. Hold one that waits to change it or to think again."
    >
      <div className={styles.filter}>
        <SelectField
          name="state"
          label="Show"
          value={wanted}
          options={CHOICES}
          onValue={(value) => setWanted(value as State | typeof ALL)}
        />
      </div>
      <Pages
        query={messages}
        noun={['message', 'messages']}
        empty={
          wanted === ALL ? (
            <p>Nothing has been written yet. Messages come here when you publish pairings, decisions or a programme.</p>
          ) : (
            <p>No message is in this state.</p>
          )
        }
      >
        {(message) => <OutboxMessage key={message.id} message={message} />}
      </Pages>
    </Screen>
  );
}
