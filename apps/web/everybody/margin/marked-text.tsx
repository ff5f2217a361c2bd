import { printedParagraphs } from '@colloquy/engines/abstract-draft';
import { type Inline, parseInline } from '@colloquy/kernel';
import type { ReactNode } from 'react';
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
 * that what is selected can be told in places of the text.
 */
export function MarkedText({ text, ...marking }: Marking & { readonly text: string }) {
  return (
    <>
      {printedParagraphs(text).map(({ source, at }) => (
        <p key={at}>{inlines(parseInline(source), at, marking).nodes}</p>
      ))}
    </>
  );
}

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
    const Tag = on.length > 0 ? 'mark' : 'span';
    const look = [on.length > 0 ? styles.mark : '', chosen && within(chosen) ? styles.chosen : ''].join(' ').trim();
    return (
      <span key={from}>
        <Tag data-at={from} className={look || undefined} data-many={on.length > 1 || undefined}>
          {text.slice(from - start, until - start)}
        </Tag>
        {on
          .filter((mark) => mark.until === until)
          .map(({ threadId, number }) => (
            <a
              key={threadId}
              id={`words-${threadId}`}
              href={`#thread-${threadId}`}
              className={styles.ref}
              aria-label={`Comment ${number}`}
            >
              {number}
            </a>
          ))}
      </span>
    );
  });
}
