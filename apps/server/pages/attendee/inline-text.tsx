import { type FormulaElement, formulaMarkup, type Inline, parseFormula, parseInline } from '@colloquy/kernel';
import { h, type JSX } from 'preact';

function formula(part: FormulaElement | string): JSX.Element | string {
  return typeof part === 'string' ? part : h(part.name, part.attributes, part.children.map(formula));
}

function piece(inline: Inline): JSX.Element | string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'math') return <math>{formulaMarkup(parseFormula(inline.text).formula).map(formula)}</math>;
  if (!('children' in inline)) return <code>{inline.text}</code>;
  const Tag = inline.kind;
  return <Tag>{inline.children.map(piece)}</Tag>;
}

/** A line of inline text with its marks. Formulas are MathML. */
export function InlineText({ text }: { readonly text: string }): JSX.Element {
  return <>{parseInline(text).map(piece)}</>;
}
