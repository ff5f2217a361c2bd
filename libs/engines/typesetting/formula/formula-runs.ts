import { type Formula, type FormulaPart, type FormulaSign, formulaText, parseFormula } from '@colloquy/kernel';
import type { Run } from '../model/run';
import { isSlanted } from './set-formula';
import { gapBefore, placeOf } from './spacing';

const styleOf = (sign: FormulaSign): Omit<Run, 'text'> => ({
  ...(isSlanted(sign) ? { em: true } : {}),
  ...(sign.strong ? { strong: true } : {}),
});

const isPlainSign = (part: FormulaPart | undefined): part is FormulaSign =>
  part?.kind === 'sign' && part.role !== 'large';

/** A letter with one script of plain signs is text like any other, which a line may hold without a thought. */
function textOf(part: FormulaPart): Run[] | null {
  if (isPlainSign(part)) return [{ text: part.text, ...styleOf(part) }];
  if (part.kind === 'space') return [{ text: part.width >= 1 ? '\u00A0\u00A0' : '\u00A0' }];
  if (part.kind !== 'scripts') return null;
  const script = part.sub && part.sup ? null : (part.sub ?? part.sup);
  const [base] = part.base;
  if (!script?.every(isPlainSign) || part.base.length > 1 || (base && !isPlainSign(base))) return null;
  return [
    ...(base ? [{ text: base.text, ...styleOf(base) }] : []),
    ...script.map((sign): Run => ({ text: sign.text, ...styleOf(sign), shift: part.sub ? 'sub' : 'sup' })),
  ];
}

/** A line may end after an operator or a relation, never before it. */
function spaceBefore(formula: Formula, at: number): string {
  const [before, here] = [formula[at - 1], formula[at]];
  if (!before || !here || gapBefore(formula, at) === 0) return '';
  const place = placeOf(before);
  return place === 'operator' || place === 'relation' || place === 'comma' ? ' ' : '\u00A0';
}

const isSame = (a: Run, b: Run): boolean =>
  a.em === b.em && a.strong === b.strong && a.shift === b.shift && !a.formula && !b.formula;

/**
 * TeX as runs of a paragraph: signs and simple scripts as text, so that lines break after an operator; each fraction,
 * root, pair of scripts and the like as one piece that is set for itself.
 *
 * @example formulaRuns('x^2') // [{ text: 'x', em: true }, { text: '2', shift: 'sup' }]
 */
export function formulaRuns(tex: string): Run[] {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    if (last && isSame(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
  };
  const addAll = (formula: Formula): void =>
    formula.forEach((part, at) => {
      add({ text: spaceBefore(formula, at) });
      const text = textOf(part);
      if (text) for (const run of text) add(run);
      else if (part.kind === 'row') addAll(part.parts);
      else runs.push({ text: formulaText([part]), formula: part });
    });
  addAll(parseFormula(tex).formula);
  return runs;
}
