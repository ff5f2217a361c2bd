import { type FormulaElement, formulaMarkup, type Inline, parseFormula, parseInline } from '@colloquy/kernel';
import { h, type JSX } from 'preact';

function formula(piece: FormulaElement | string): JSX.Element | string {
  return typeof piece === 'string' ? piece : h(piece.name, piece.attributes, piece.children.map(formula));
}

function piece(inline: Inline): JSX.Element | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'math':
      return <math>{formulaMarkup(parseFormula(inline.text).formula).map(formula)}</math>;
    default: {
      const Tag = inline.kind;
      return <Tag>{inline.children.map(piece)}</Tag>;
    }
  }
}

/** A line of inline text with its marks. TeX is read as for print, so that page and PDF agree. */
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
          <p key={paragraph} dir="auto">
            <InlineText text={paragraph.trim()} />
          </p>
        ))}
    </>
  );
}
