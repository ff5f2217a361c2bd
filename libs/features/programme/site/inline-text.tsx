import { inlineText, type Run } from '@colloquy/engines/typesetting';
import { type Inline, parseInline } from '@colloquy/kernel';
import type { JSX } from 'preact';

function run({ text, em, shift }: Run): JSX.Element | string {
  const letters = em ? <i>{text}</i> : text;
  if (shift === undefined) return letters;
  return shift === 'sub' ? <sub>{letters}</sub> : <sup>{letters}</sup>;
}

function piece(inline: Inline): JSX.Element | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'math':
      return <span class="math">{inlineText(`$${inline.text}$`).map(run)}</span>;
    default: {
      const Tag = inline.kind;
      return <Tag>{inline.children.map(piece)}</Tag>;
    }
  }
}

/** A line of inline text with its marks. TeX is read as the typesetting engine reads it, so that page and PDF agree. */
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
