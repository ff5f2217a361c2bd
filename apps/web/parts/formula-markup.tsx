import { type FormulaElement, formulaMarkup, parseFormula } from '@colloquy/kernel';
import { createElement, type ReactNode } from 'react';

function element(part: FormulaElement | string, place: number): ReactNode {
  if (typeof part === 'string') return part;
  return createElement(part.name, { key: place, ...part.attributes }, ...part.children.map(element));
}

/** TeX as MathML. */
export function FormulaMarkup({ tex }: { readonly tex: string }) {
  return createElement('math', null, ...formulaMarkup(parseFormula(tex).formula).map(element));
}
