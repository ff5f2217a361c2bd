import { later } from './later';

/** A formula as it is printed; as it was typed until what reads TeX is there. */
export const Formula = later<{ readonly tex: string }>(
  () => import('./formula-markup').then(({ FormulaMarkup }) => FormulaMarkup),
  ({ tex }) => <code>{tex}</code>,
);
