import type { Formula, FormulaPart, FormulaSign } from './formula';
import type { Accent } from './formula-signs';

/** An element of MathML, for whoever writes pages. */
export interface FormulaElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (FormulaElement | string)[];
}

const ABOVE: Readonly<Record<Exclude<Accent, 'below'>, string>> = {
  ...{ line: '¯', hat: '^', tilde: '~', arrow: '→', dot: '˙', dots: '¨', check: 'ˇ' },
};

function element(
  name: string,
  children: readonly (FormulaElement | string)[],
  attributes: Readonly<Record<string, string>> = {},
): FormulaElement {
  return { name, attributes, children };
}

/**
 * A formula as MathML, which browsers show and screen readers read.
 *
 * @example formulaMarkup(parseFormula('x^2').formula) // [{ name: 'msup', … }]
 */
export function formulaMarkup(formula: Formula): FormulaElement[] {
  return numbersWhole(formula).map(markupOf);
}

/** Digits that stand beside each other are one number. */
function numbersWhole(formula: Formula): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const part of formula) {
    const last = parts.at(-1);
    if (isNumber(part) && last && isNumber(last)) parts[parts.length - 1] = { ...last, text: last.text + part.text };
    else parts.push(part);
  }
  return parts;
}

const isNumber = (part: FormulaPart): part is FormulaSign =>
  part.kind === 'sign' && part.role === 'plain' && /^[\d.]+$/.test(part.text);

const row = (formula: Formula): FormulaElement => {
  const children = formulaMarkup(formula);
  const [only] = children;
  return children.length === 1 && only ? only : element('mrow', children);
};

function signMarkup({ text, role, upright, strong }: FormulaSign): FormulaElement {
  if (role === 'letter' || role === 'words') {
    const isUpright = upright === true || (role === 'words' && upright === undefined);
    const normal: Record<string, string> = isUpright && [...text].length === 1 ? { mathvariant: 'normal' } : {};
    const heavy: Record<string, string> = strong ? { 'data-strong': '' } : {};
    return element(/\s/.test(text) ? 'mtext' : 'mi', [text], { ...normal, ...heavy });
  }
  if (/^[\d.]+$/.test(text)) return element('mn', [text]);
  if (role === 'plain') return element('mi', [text], { mathvariant: 'normal' });
  // Brackets that were not asked to grow stay as they are.
  return element('mo', [text], role === 'open' || role === 'close' ? { stretchy: 'false' } : {});
}

function scriptsMarkup({ base, sub, sup }: Extract<FormulaPart, { kind: 'scripts' }>): FormulaElement {
  if (sub && sup) return element('msubsup', [row(base), row(sub), row(sup)]);
  return element(sub ? 'msub' : 'msup', [row(base), row(sub ?? sup ?? [])]);
}

function markupOf(part: FormulaPart): FormulaElement {
  switch (part.kind) {
    case 'sign':
      return signMarkup(part);
    case 'space':
      return element('mspace', [], { width: `${part.width}em` });
    case 'row':
      return element('mrow', formulaMarkup(part.parts));
    case 'fraction':
      return element('mfrac', [row(part.over), row(part.under)], part.line ? {} : { linethickness: '0' });
    case 'root':
      return part.degree
        ? element('mroot', [row(part.of), row(part.degree)])
        : element('msqrt', formulaMarkup(part.of));
    case 'scripts':
      return scriptsMarkup(part);
    case 'accent':
      return part.accent === 'below'
        ? element('munder', [row(part.of), element('mo', ['_'])], { accentunder: 'true' })
        : element('mover', [row(part.of), element('mo', [ABOVE[part.accent]])], { accent: 'true' });
    case 'fence':
      return element('mrow', [
        ...(part.open ? [element('mo', [part.open])] : []),
        ...formulaMarkup(part.of),
        ...(part.close ? [element('mo', [part.close])] : []),
      ]);
  }
}
