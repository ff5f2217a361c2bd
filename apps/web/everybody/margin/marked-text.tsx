import { printedParagraphs } from '@colloquy/engines/abstract-draft';
import { type Inline, parseInline } from '@colloquy/kernel';
import { memo, type ReactNode } from 'react';
import { Formula } from '../../parts/formula';
import styles from './marked-text.module.css';
import type { Span } from './words';

/** Words on which somebody has written. */
export interface MarkedSpan extends Span {
  readonly threadId: string;
  readonly number: number;
}

interface Marking {
  readonly marks: readonly MarkedSpan[];
  readonly chosen: Span | null;
}

/**
 * A text as it is read, with the words marked on which somebody has written and those that are chosen now. Each mark is
 * underlined and bears the number of its comment, which leads to it. Every piece says where it stands (`data-at`), so
 * that what is selected can be told in places of the text. Drawn anew only when one of these has changed: with hundreds
 * of comments that is most of the screen.
 */
export const MarkedText = memo(({ text, ...marking }: Marking & { readonly text: string }) => (
  <>
    {printedParagraphs(text).map(({ source, at }) => (
      <p key={at}>{inlines(parseInline(source), at, marking).nodes}</p>
    ))}
  </>
));

function inlines(pieces: readonly Inline[], start: number, marking: Marking): { nodes: ReactNode[]; end: number } {
  let at = start;
  const nodes = pieces.map((piece) => {
    const from = at;
    if ('children' in piece) {
      const Tag = piece.kind;
      const inner = inlines(piece.children, from, marking);
      at = inner.end;
      return <Tag key={from}>{inner.nodes}</Tag>;
    }
    at += piece.text.length;
    if (piece.kind === 'math') return <MarkedFormula key={from} tex={piece.text} from={from} marking={marking} />;
    const inside = segments(piece.text, from, marking);
    return piece.kind === 'text' ? inside : <code key={from}>{inside}</code>;
  });
  return { nodes, end: at };
}

function segments(text: string, start: number, { marks, chosen }: Marking): ReactNode[] {
  const end = start + text.length;
  const edges = [...marks, ...(chosen ? [chosen] : [])].flatMap(({ from, until }) => [from, until]);
  const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const until = cuts[place + 1] ?? end;
    const within = (span: Span) => span.from <= from && span.until >= until;
    const on = marks.filter(within);
    return (
      <span key={from}>
        <Marked from={from} on={on} isChosen={chosen !== null && within(chosen)}>
          {text.slice(from - start, until - start)}
        </Marked>
        <Refs marks={on.filter((mark) => mark.until === until)} />
      </span>
    );
  });
}

/** A formula bears the marks of all words that touch it: nobody can point at a part of what is set as one. */
function MarkedFormula(props: { readonly tex: string; readonly from: number; readonly marking: Marking }) {
  const { tex, from, marking } = props;
  const until = from + tex.length;
  const touches = (span: Span) => span.from < until && span.until > from;
  const on = marking.marks.filter(touches);
  return (
    <span>
      <Marked from={from} length={tex.length} on={on} isChosen={marking.chosen !== null && touches(marking.chosen)}>
        <Formula tex={tex} />
      </Marked>
      <Refs marks={on.filter((mark) => mark.until <= until)} />
    </span>
  );
}

function Marked(props: {
  readonly from: number;
  /** How many characters it stands for, where they are not what is shown. */
  readonly length?: number;
  readonly on: readonly MarkedSpan[];
  readonly isChosen: boolean;
  readonly children: ReactNode;
}) {
  const { from, length, on, isChosen, children } = props;
  const Tag = on.length > 0 ? 'mark' : 'span';
  const looks = [on.length > 0 ? styles.mark : '', isChosen ? styles.chosen : '', length ? styles.whole : ''];
  return (
    <Tag
      data-at={from}
      data-length={length}
      className={looks.join(' ').trim() || undefined}
      data-many={on.length > 1 || undefined}
    >
      {children}
    </Tag>
  );
}

function Refs({ marks }: { readonly marks: readonly MarkedSpan[] }) {
  return marks.map(({ threadId, number }) => (
    <a
      key={threadId}
      id={`words-${threadId}`}
      href={`#thread-${threadId}`}
      className={styles.ref}
      aria-label={`Comment ${number}`}
    >
      {number}
    </a>
  ));
}
