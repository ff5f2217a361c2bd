import { type Inline, parseInline } from '@colloquy/kernel';
import type { JSX } from 'preact';

function piece(inline: Inline): JSX.Element | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'math':
      return <code class="math">{inline.text}</code>;
    default: {
      const Tag = inline.kind;
      return <Tag>{inline.children.map(piece)}</Tag>;
    }
  }
}

/** A line of inline text with its marks. TeX is shown as it was typed. */
export function InlineText({ text }: { readonly text: string }): JSX.Element {
  return <>{parseInline(text).map(piece)}</>;
}

/** Paragraphs, separated in the text by a blank line. */
export function Paragraphs({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>
            <InlineText text={paragraph.trim()} />
          </p>
        ))}
    </>
  );
}
