import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import type { useOutgoing } from './kept-comments';
import styles from './margin.module.css';
import type { Margin, Thread } from './margin-query';
import { ThreadCard, WaitingComment } from './thread-card';

/** So many are drawn at once, so that the screen stays quick with many hundred. */
const AT_ONCE = 40;
/** So many are drawn before one that somebody goes to. */
const BEFORE = 5;

/** The order of the text: first what is on the whole work, last what has lost its words. */
function inOrder(margin: Margin): Thread[] {
  const fields = margin.texts.map(({ field }) => field);
  const key = ({ place, onAll }: Thread): readonly [number, number] =>
    place ? [fields.indexOf(place.field), place.from] : [onAll ? -1 : fields.length, 0];
  return [...margin.threads].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a[0] - b[0] || a[1] - b[1] || one.number - other.number;
  });
}

/** All threads in the order of the text; resolved ones are folded away. */
export function Threads(props: { readonly margin: Margin; readonly outgoing: ReturnType<typeof useOutgoing> }) {
  const { margin, outgoing } = props;
  const { waiting, write, takeBack } = outgoing;
  const [{ from, until }, setDrawn] = useState({ from: 0, until: AT_ONCE });
  const threads = inOrder(margin);
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null);
  const fresh = waiting.filter(({ to }) => !('thread' in to));
  useEffect(() => {
    const reveal = () => {
      const wanted = window.location.hash.replace('#thread-', '');
      const place = open.findIndex(({ id }) => id === wanted);
      if (place >= 0 && (place < from || place >= until)) {
        const first = Math.max(0, Math.min(place - BEFORE, open.length - AT_ONCE));
        setDrawn({ from: first, until: first + AT_ONCE });
      }
      requestAnimationFrame(() => document.getElementById(`thread-${wanted}`)?.focus());
    };
    window.addEventListener('hashchange', reveal);
    return () => window.removeEventListener('hashchange', reveal);
  });
  const card = (thread: Thread) => (
    <ThreadCard
      key={thread.id}
      thread={thread}
      margin={margin}
      waiting={waiting}
      onReply={(text) => write({ to: { thread: thread.id }, quote: thread.quote, text, suggestion: null })}
      onTakeBack={takeBack}
    />
  );
  return (
    <>
      {fresh.length > 0 ? (
        <ul className={styles.comments}>
          {fresh.map((one) => (
            <WaitingComment key={one.key} comment={one} onTakeBack={takeBack} />
          ))}
        </ul>
      ) : null}
      {threads.length === 0 && fresh.length === 0 ? (
        <p className={styles.aside}>
          {margin.you === 'mentor'
            ? 'Nothing written yet. Begin with something that works.'
            : 'Nothing written yet. What your mentor writes on your words appears here.'}
        </p>
      ) : null}
      {from > 0 ? (
        <Button look="quiet" onClick={() => setDrawn({ from: Math.max(0, from - AT_ONCE), until })}>
          Show {Math.min(AT_ONCE, from)} before these
        </Button>
      ) : null}
      {open.slice(from, until).map(card)}
      {open.length > until ? (
        <Button look="quiet" onClick={() => setDrawn({ from, until: until + AT_ONCE })}>
          Show {Math.min(AT_ONCE, open.length - until)} more of {open.length} comments
        </Button>
      ) : null}
      {resolved.length > 0 ? <Resolved threads={resolved} card={card} /> : null}
    </>
  );
}

function Resolved({
  threads,
  card,
}: {
  readonly threads: readonly Thread[];
  readonly card: (thread: Thread) => React.ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.earlier} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{threads.length === 1 ? 'One resolved comment' : `${threads.length} resolved comments`}</summary>
      {isOpen ? threads.map(card) : null}
    </details>
  );
}
