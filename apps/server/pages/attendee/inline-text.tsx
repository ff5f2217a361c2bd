import { type Inline, parseInline } from '@colloquy/kernel';
import type { JSX } from 'preact';

function piece(inline: Inline): JSX.Element | string {
  if (inline.kind === 'text') return inline.text;
  if (!('children' in inline)) return <code>{inline.text}</code>;
  const Tag = inline.kind;
  return <Tag>{inline.children.map(piece)}</Tag>;
}

/** A line of inline text with its marks. TeX is shown as it was typed. */
export function InlineText({ text }: { readonly text: string }): JSX.Element {
  return <>{parseInline(text).map(piece)}</>;
}
