export * from './clock';
export * from './domain-error';
export * from './domain-event';
export {
  type Formula,
  type FormulaPart,
  type FormulaSign,
  formulaText,
  parseFormula,
  type ReadFormula,
} from './formula';
export { type FormulaElement, formulaMarkup } from './formula-markup';
export type { Accent, SignRole } from './formula-signs';
export * from './ids';
export * from './inline-text';
export * from './random';
export * from './viewer';
export * from './word-count';
