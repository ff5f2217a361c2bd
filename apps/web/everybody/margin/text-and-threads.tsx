import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { fieldId } from '../../parts/forms/faults';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import { ChooseSentence } from './choose-sentence';
import { type Chosen, useChosenWords } from './choose-words';
import { Composer } from './composer';
import { useOutgoing } from './kept-comments';
import styles from './margin.module.css';
import type { Margin, Shown } from './margin-query';
import { type MarkedSpan, MarkedText } from './marked-text';
import { Quoted } from './quoted';
import { Threads } from './threads';
import { useWide } from './use-wide';

/** The text with its marked words, and beside it, or below on a phone, what was written on them. */
export function TextAndThreads(props: {
  readonly margin: Margin;
  readonly nameOf: (field: string) => string;
  readonly onShow: (shown: Shown) => void;
}) {
  const { margin, nameOf, onShow } = props;
  const { slug: conference } = useConference();
  const { submissionId: submission, texts, threads, version, readOnly, commentsLeft } = margin;
  const room = useRef<HTMLDivElement>(null);
  const words = useChosenWords(room, texts);
  const outgoing = useOutgoing(conference, submission);
  const toast = useToast();
  const [writing, setWriting] = useState<Chosen | 'all' | null>(null);
  const [listing, setListing] = useState(false);
  const marks = useMemo(() => marksByField(threads), [threads]);
  const mayWrite = readOnly === null && commentsLeft > 0;
  const mayChoose = mayWrite && version !== null;
  const open = (on: Chosen | 'all') => {
    setListing(false);
    words.keep();
    setWriting(on);
  };
  const close = () => {
    setWriting(null);
    words.clear();
  };
  const chosen = writing === 'all' || writing === null ? null : writing;
  const newest = version ?? margin.versions[0]?.number ?? 0;
  const composer = writing ? (
    <Composer
      key={chosen ? `${chosen.field} ${chosen.from} ${chosen.until}` : 'all'}
      submission={submission}
      chosen={chosen}
      text={texts.find(({ field }) => field === chosen?.field)?.text ?? null}
      asMentor={margin.you === 'mentor'}
      onCancel={close}
      onSend={(comment) => {
        const place = chosen && { field: chosen.field, from: chosen.from, until: chosen.until };
        outgoing.write({ to: { words: place, version: newest }, quote: chosen?.quote ?? '', ...comment });
        toast('Your comment is kept, and on its way.');
        close();
      }}
    />
  ) : null;
  return (
    <div className={styles.columns}>
      <div ref={room} className={styles.text}>
        <h2>The text</h2>
        {mayWrite ? (
          <p className={styles.aside} id="how-to-choose">
            {mayChoose
              ? 'Select words to write on them. With the keyboard, go to a text and use the arrow keys, Shift for more words, and Enter.'
              : 'This is your draft. To write on words, choose the version that your mentor reads.'}
          </p>
        ) : null}
        {texts
          .filter(({ text }) => text.trim() !== '')
          .map(({ field, text }) => (
            <section key={field} className={field === 'title' ? styles.title : styles.part}>
              {field !== 'title' && nameOf(field) !== 'Abstract' ? <h3>{nameOf(field)}</h3> : null}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and these are words to read */}
              <div
                data-field={field}
                role="group"
                aria-label={nameOf(field)}
                aria-describedby={mayWrite ? 'how-to-choose' : undefined}
                tabIndex={mayChoose ? 0 : undefined}
                onKeyDown={(event) => {
                  if (!mayChoose) return;
                  if (event.key !== 'Enter') return words.keyOn(field)(event);
                  if (event.target !== event.currentTarget || words.chosen?.field !== field) return;
                  event.preventDefault();
                  open(words.chosen);
                }}
              >
                <MarkedText
                  text={text}
                  chosen={words.shown?.field === field ? words.shown : null}
                  marks={marks.get(field) ?? UNMARKED}
                />
              </div>
            </section>
          ))}
        {mayChoose ? (
          <div className={styles.acts}>
            <Button look="quiet" onClick={() => setListing(true)}>
              Choose words from a list
            </Button>
          </div>
        ) : null}
        {readOnly === null && commentsLeft === 0 ? (
          <p className={styles.note}>
            There is no room for more comments on this work. Say the rest when you meet, or in the round.
          </p>
        ) : null}
        {mayWrite && version === null ? (
          <div className={styles.acts}>
            <Button look="quiet" onClick={() => onShow(String(newest))}>
              Show version {newest}
            </Button>
          </div>
        ) : null}
      </div>
      <section className={styles.margin} aria-labelledby="margin-title">
        <h2 id="margin-title">Comments</h2>
        {mayChoose && words.chosen && !writing ? (
          <ChosenBar
            chosen={words.chosen}
            text={texts.find(({ field }) => field === words.chosen?.field)?.text}
            onWrite={open}
            onClear={words.clear}
          />
        ) : null}
        <Writing open={writing !== null} onClose={close}>
          {composer}
        </Writing>
        {mayWrite && !writing ? (
          <Button look="quiet" onClick={() => open('all')}>
            Comment on the whole work
          </Button>
        ) : null}
        <Threads margin={margin} outgoing={outgoing} />
      </section>
      {listing ? (
        <ChooseSentence
          texts={texts}
          nameOf={nameOf}
          onClose={() => setListing(false)}
          onChoose={(field, span) => {
            const found = words.choose(field, span);
            if (found) open(found);
          }}
        />
      ) : null}
    </div>
  );
}

const UNMARKED: readonly MarkedSpan[] = [];

/** Where open threads are in each text. */
function marksByField(threads: Margin['threads']): ReadonlyMap<string, readonly MarkedSpan[]> {
  const marks = new Map<string, MarkedSpan[]>();
  for (const { id, number, place, resolvedAt } of threads) {
    if (!place || resolvedAt !== null) continue;
    marks.set(place.field, [...(marks.get(place.field) ?? []), { ...place, threadId: id, number }]);
  }
  return marks;
}

/** What is chosen, and the way on: at the foot of a phone, in the margin of a desk. */
function ChosenBar(props: {
  readonly chosen: Chosen;
  readonly text: string | undefined;
  readonly onWrite: (chosen: Chosen) => void;
  readonly onClear: () => void;
}) {
  const { chosen, text, onWrite, onClear } = props;
  return (
    <div className={styles.bar}>
      <p className={styles.barWords}>
        “<Quoted quote={chosen.quote} text={text} at={chosen} />”
      </p>
      <Button onClick={() => onWrite(chosen)}>Write on these words</Button>
      <Button look="quiet" onClick={onClear}>
        Cancel
      </Button>
    </div>
  );
}

/** The composer: in the margin where there is room, a sheet where there is not. */
function Writing(props: { readonly open: boolean; readonly onClose: () => void; readonly children: React.ReactNode }) {
  const { open, onClose, children } = props;
  const wide = useWide();
  useEffect(() => {
    if (open && wide) document.getElementById(fieldId('comment'))?.focus();
  }, [open, wide]);
  if (!open) return null;
  if (wide) return <div className={styles.writing}>{children}</div>;
  return (
    <Dialog open stays onClose={onClose} title="Your comment">
      {children}
    </Dialog>
  );
}
