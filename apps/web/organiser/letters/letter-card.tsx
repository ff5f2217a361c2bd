import { useState } from 'react';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { momentOf } from '../../parts/local-time';
import { Menu } from '../../parts/overlays/menu';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { LetterDialog } from './letter-dialog';
import { CAUSES, type Letter, READERS, readers, shown } from './letter-words';
import styles from './letters.module.css';
import { SendDialog } from './send-dialog';
import { useLetterActs } from './use-letters';

/** When a letter goes out, or went out and to how many, in words. */
function When({ letter }: { readonly letter: Letter }) {
  const { timeZone } = useConference();
  const { to, goesAt, follows, sentAt, reached, people } = letter;
  if (sentAt !== null) {
    return (
      <>
        Went to {readers(to, reached ?? 0)} on {momentOf(sentAt, timeZone)}
      </>
    );
  }
  const when = follows ? CAUSES[follows] : goesAt ? momentOf(goesAt, timeZone) : '';
  return (
    <>
      To every {READERS[to][0]}
      {follows && follows !== 'programme published' ? '' : ` (${people} now)`} · {when}
    </>
  );
}

/** What organisers can do about a letter that has not gone out. */
function LetterActs({ letter }: { readonly letter: Letter }) {
  const [open, setOpen] = useState<'change' | 'send' | null>(null);
  const { agree, takeBack, remove, busy, error } = useLetterActs(letter);
  const named = <span className="hide">: {letter.filled.subject}</span>;
  const close = () => setOpen(null);
  const sendNow = letter.follows === null ? [{ label: 'Send it now', onSelect: () => setOpen('send') }] : [];
  return (
    <>
      <div className={styles.acts}>
        {letter.state === 'waiting' ? (
          <Button busy={busy} onClick={() => agree.mutate(null)}>
            It may go out{named}
          </Button>
        ) : (
          <Button look="quiet" busy={busy} onClick={() => takeBack.mutate(null)}>
            Keep it back{named}
          </Button>
        )}
        <Button look="quiet" onClick={() => setOpen('change')}>
          Change{named}
        </Button>
        <Menu
          label={`More for “${letter.filled.subject}”`}
          className={styles.more}
          face={<Icon name="more" />}
          items={[...sendNow, { label: 'Leave it out', onSelect: () => remove.mutate(null) }]}
        />
      </div>
      <ProblemNote error={error} />
      {open === 'change' ? <LetterDialog letter={letter} onClose={close} /> : null}
      {open === 'send' ? <SendDialog letter={letter} onClose={close} /> : null}
    </>
  );
}

/** One letter: to whom and when, how it reads, and the organisers' word on it. */
export function LetterCard({ letter }: { readonly letter: Letter }) {
  const { filled, missing, state } = letter;
  return (
    <li className={styles.card} data-state={state}>
      <h3>{shown(filled.subject)}</h3>
      <p className={styles.when}>
        <When letter={letter} />
      </p>
      <p className={styles.text}>{shown(filled.text)}</p>
      {state === 'sent' ? null : (
        <>
          {missing.map((sentence) => (
            <p key={sentence} className={styles.missing}>
              {sentence}
            </p>
          ))}
          <LetterActs letter={letter} />
        </>
      )}
    </li>
  );
}
