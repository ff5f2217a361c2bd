import { useMemo, useState } from 'react';
import { Formula } from '../formula';
import { type Fold, foldRuns } from './folds';
import styles from './word-diff.module.css';
import { compareTexts, type Run } from './word-runs';
import { formulaParts } from './word-tokens';

const COARSE = {
  words: null,
  paragraphs: 'The two have little in common, so whole paragraphs are compared.',
  whole: 'The two have almost nothing in common: the one before stands first, then the one after.',
} as const;

/** What is struck is taken out, what is underlined put in; said with signs and in words as well, never by colour alone. */
export function ComparedTexts({ before, after }: { readonly before: string; readonly after: string }) {
  const { runs, by } = useMemo(() => compareTexts(before, after), [before, after]);
  const shown = useMemo(() => foldRuns(runs), [runs]);
  const places = new Map<string, number>();
  return (
    <>
      {COARSE[by] ? <p className={styles.note}>{COARSE[by]}</p> : null}
      <div className={styles.text}>
        {shown.map((run) => {
          const place = places.get(run.text) ?? 0;
          places.set(run.text, place + 1);
          return <Piece key={`${run.kind} ${place} ${run.text}`} run={run} />;
        })}
      </div>
    </>
  );
}

function Piece({ run }: { readonly run: Run | Fold }) {
  switch (run.kind) {
    case 'same':
      return (
        <span>
          <Printed text={run.text} />
        </span>
      );
    case 'fold':
      return <Folded fold={run} />;
    case 'removed':
      return (
        <del className={styles.removed}>
          <Sign sign="−" words="taken out:" />
          <Printed text={visible(run.text)} />
          <span className="hide">, </span>
        </del>
      );
    case 'added':
      return (
        <ins className={styles.added}>
          <Sign sign="+" words="put in:" />
          <Printed text={visible(run.text)} />
          <span className="hide">, </span>
        </ins>
      );
  }
}

/** Words as they were typed, with their marks, for a mark may be what has changed; formulas as they are printed. */
function Printed({ text }: { readonly text: string }) {
  return formulaParts(text).map(({ at, text: part, isFormula }) =>
    isFormula ? <Formula key={at} tex={part} /> : part,
  );
}

function Sign({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className="hide"> {words} </span>
    </>
  );
}

/** A change of nothing but white space shows what it is. */
function visible(text: string): string {
  if (text.trim() !== '') return text;
  return text.includes('\n') ? `¶${text}` : '␣'.repeat(text.length);
}

function Folded({ fold: { text, words } }: { readonly fold: Fold }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? `Fold ${words} unchanged words` : `… ${words} unchanged words …`}
      </button>{' '}
      {open ? (
        <span>
          <Printed text={text} />
        </span>
      ) : null}
    </>
  );
}
