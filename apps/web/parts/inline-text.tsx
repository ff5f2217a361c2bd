import { type Inline, parseInline } from '@colloquy/kernel';
import type { ReactNode } from 'react';
import { Formula } from './formula';
import styles from './inline-text.module.css';

function piece(inline: Inline, place: number): ReactNode {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'math') return <Formula key={place} tex={inline.text} />;
  if (!('children' in inline)) return <code key={place}>{inline.text}</code>;
  const Tag = inline.kind;
  return <Tag key={place}>{inline.children.map(piece)}</Tag>;
}

/** A line of inline text with its marks, formulas as they are printed. */
export function InlineText({ text }: { readonly text: string }) {
  return <>{parseInline(text).map(piece)}</>;
}

/** An abstract as it will be read: paragraphs, separated in the text by a blank line. */
export function Abstract({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={styles.abstract}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} dir="auto">
          <InlineText text={paragraph.trim()} />
        </p>
      ))}
    </div>
  );
}
