import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { LinkedText } from '../../everybody/inbox/linked-text';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Row } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import { EditMessage } from './edit-message';
import styles from './outbox.module.css';
import { STATE_WORDS } from './state-words';

type Message = Schemas['OutboxMessageDto'];

const ACTS = {
  hold: { path: '/api/v1/conferences/{conference}/outbox/{message}/hold', words: 'Hold back' },
  release: { path: '/api/v1/conferences/{conference}/outbox/{message}/release', words: 'Release' },
  retry: { path: '/api/v1/conferences/{conference}/outbox/{message}/retry', words: 'Try again now' },
} as const;
type Act = keyof typeof ACTS;

const POSSIBLE: Partial<Record<Message['state'], readonly Act[]>> = {
  queued: ['hold', 'retry'],
  held: ['release'],
  failed: ['retry'],
};

function Acts({ message, onEdit }: { readonly message: Message; readonly onEdit: () => void }) {
  const { slug: conference } = useConference();
  const act = useWrite((which: Act, headers) =>
    answerOf(api.POST(ACTS[which].path, { params: { path: { conference, message: message.id } }, headers })),
  );
  const to = <span className="hide"> the message to {message.recipient}</span>;
  return (
    <>
      <div className={styles.acts}>
        {POSSIBLE[message.state]?.map((which) => (
          <Button key={which} look="quiet" busy={act.isPending} onClick={() => act.mutate(which)}>
            {ACTS[which].words}
            {to}
          </Button>
        ))}
        {message.state === 'held' ? (
          <Button look="quiet" onClick={onEdit}>
            Change{to}
          </Button>
        ) : null}
      </div>
      <ProblemNote error={act.error} />
    </>
  );
}

/** One message with what became of it, its words, and what can still be done. */
export function OutboxMessage({ message }: { readonly message: Message }) {
  const { timeZone } = useConference();
  const [editing, setEditing] = useState(false);
  const { recipient, subject, text, state, lastError, nextTryAt, sentAt, writtenAt, attempts } = message;
  const { words, meaning } = STATE_WORDS[state];
  return (
    <Row
      title={<span className={styles.subject}>{subject}</span>}
      end={POSSIBLE[state] ? <Acts message={message} onEdit={() => setEditing(true)} /> : null}
    >
      <p>
        To <strong>{recipient}</strong> · <strong>{words}</strong> · {momentOf(sentAt ?? writtenAt, timeZone)}
      </p>
      {nextTryAt && attempts > 0 ? (
        <p>
          Tried {attempts === 1 ? 'once' : `${attempts} times`}; next {momentOf(nextTryAt, timeZone)}.
        </p>
      ) : null}
      {lastError ? <p className={styles.fault}>{lastError}</p> : null}
      {editing && state === 'held' ? (
        <EditMessage message={message} onDone={() => setEditing(false)} />
      ) : (
        <details>
          <summary>
            Read it<span className="hide">: {subject}</span>
          </summary>
          <p>{meaning}</p>
          <LinkedText text={text} className={styles.text} />
        </details>
      )}
    </Row>
  );
}
