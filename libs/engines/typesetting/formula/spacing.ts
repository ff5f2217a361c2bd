import type { Formula, FormulaPart, SignRole } from '@colloquy/kernel';

/** What a part is to its neighbours. */
export type Place = SignRole | 'space';

/** How much space stands before a part, in em. */
export type Gap = 0 | typeof THIN | typeof MEDIUM | typeof THICK;
export const THIN = 0.17;
export const MEDIUM = 0.22;
export const THICK = 0.28;

/** What a part is beside others: a letter with a script is what the letter is. */
export function placeOf(part: FormulaPart): Place {
  switch (part.kind) {
    case 'sign':
      // A function such as log keeps its distance; words that were put in do not.
      return part.role === 'words' && part.upright ? 'plain' : part.role;
    case 'space':
      return 'space';
    case 'scripts': {
      const [base] = part.base;
      return base ? placeOf(base) : 'plain';
    }
    default:
      return 'plain';
  }
}

const BEFORE_A_SIGN: readonly Place[] = ['operator', 'relation', 'open', 'comma', 'large', 'space'];
const isWordy = (place: Place): boolean => place === 'words' || place === 'large';

/** A sign such as minus stands between two things, or before one as its sign: then it keeps close to it. */
function isBetween(formula: Formula, at: number): boolean {
  const before = formula[at - 1];
  return before !== undefined && at < formula.length - 1 && !BEFORE_A_SIGN.includes(placeOf(before));
}

const isDigit = (part: FormulaPart | undefined): boolean => part?.kind === 'sign' && /^\d$/.test(part.text);

/** The space between a part and the one before it, after TeX's table (The TeXbook, chapter 18) in simpler words. */
export function gapBefore(formula: Formula, at: number): Gap {
  const [before, here] = [formula[at - 1], formula[at]];
  if (!before || !here) return 0;
  const [left, right] = [placeOf(before), placeOf(here)];
  if (left === 'space' || right === 'space') return 0;
  if (left === 'relation' || right === 'relation') return left === right ? 0 : THICK;
  if (right === 'operator') return isBetween(formula, at) ? MEDIUM : 0;
  if (left === 'operator') return isBetween(formula, at - 1) ? MEDIUM : 0;
  if (left === 'comma') return isDigit(here) && isDigit(formula[at - 2]) ? 0 : THIN;
  if (right === 'comma' || right === 'close' || left === 'open') return 0;
  if (isWordy(left)) return right === 'open' && left === 'words' ? 0 : THIN;
  return isWordy(right) ? THIN : 0;
}
