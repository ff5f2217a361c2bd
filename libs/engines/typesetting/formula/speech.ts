import { type Formula, type FormulaPart, formulaText } from '@colloquy/kernel';

/** Signs that voices leave out or say wrongly. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '+': 'plus', '−': 'minus', '-': 'minus', '±': 'plus or minus', '×': 'times', '·': 'times', '÷': 'divided by' },
  ...{ '=': 'equals', '≠': 'is not', '≈': 'is about', '<': 'is less than', '>': 'is greater than' },
  ...{ '≤': 'is at most', '≥': 'is at least', '∝': 'is proportional to', '∈': 'is in', '∉': 'is not in' },
  ...{ '⊂': 'is within', '⊆': 'is within or equals', '∪': 'union', '∩': 'intersection', '→': 'to', '⇒': 'implies' },
  ...{ '∑': 'sum', '∏': 'product', '∫': 'integral', '∞': 'infinity', '∂': 'partial', '∇': 'nabla', '√': 'root' },
  ...{ '∀': 'for all', '∃': 'there is', '∅': 'the empty set', '|': 'bar', '/': 'over', '!': 'factorial' },
};

const ACCENTS = {
  ...{ line: 'bar', hat: 'hat', tilde: 'tilde', arrow: 'arrow', dot: 'dot', dots: 'double dot' },
  ...{ check: 'check', below: 'underlined' },
};

const POWERS: Readonly<Record<string, string>> = { '2': 'squared', '3': 'cubed' };

const isLarge = ([first]: Formula): boolean => first?.kind === 'sign' && first.role === 'large';

/** Of how many to choose how many: its brackets are part of the sign. */
const isChoice = ([first, ...rest]: Formula): boolean => first?.kind === 'fraction' && !first.line && rest.length === 0;

function scripts({ base, sub, sup }: Extract<FormulaPart, { kind: 'scripts' }>): string {
  if (isLarge(base))
    return [say(base), sub && `from ${say(sub)}`, sup && `to ${say(sup)}`, 'of'].filter(Boolean).join(' ');
  const power = sup && (POWERS[formulaText(sup)] ?? `to the power of ${say(sup)}`);
  return [say(base), sub && `sub ${say(sub)}`, power].filter(Boolean).join(' ');
}

function sayPart(part: FormulaPart): string {
  switch (part.kind) {
    case 'sign':
      return SIGNS[part.text] ?? part.text;
    case 'space':
      return '';
    case 'row':
      return say(part.parts);
    case 'fraction':
      return part.line ? `${say(part.over)} over ${say(part.under)}` : `${say(part.over)} choose ${say(part.under)}`;
    case 'root':
      return part.degree ? `root ${say(part.degree)} of ${say(part.of)}` : `square root of ${say(part.of)}`;
    case 'scripts':
      return scripts(part);
    case 'accent':
      return `${say(part.of)} ${ACCENTS[part.accent]}`;
    case 'fence':
      if (isChoice(part.of)) return say(part.of);
      return `${part.open} ${say(part.of)} ${part.close}`;
  }
}

const isDigits = (part: FormulaPart | undefined): boolean => part?.kind === 'sign' && /^[\d.,]$/.test(part.text);

/**
 * A formula as a voice says it; digits in a row stay one number.
 * @example say(parseFormula('\\frac{a}{b^2}').formula) // 'a over b squared'
 */
export function say(formula: Formula): string {
  let said = '';
  formula.forEach((part, at) => {
    const joined = at > 0 && isDigits(part) && isDigits(formula[at - 1]);
    said += `${said === '' || joined ? '' : ' '}${sayPart(part)}`;
  });
  return said.replace(/\s+/g, ' ').trim();
}
