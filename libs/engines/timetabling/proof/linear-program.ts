/** A sum of variables, each by its number and with its factor. */
export type Terms = readonly (readonly [variable: number, factor: number])[];

/** A variable of a {@link LinearProgram}. */
export interface Variable {
  readonly cost: number;
  readonly to: number;
  /** Whether it takes whole numbers only. */
  readonly whole: boolean;
}

/** "The sum of these terms lies between these two." */
export interface Row {
  readonly terms: Terms;
  readonly from: number;
  readonly to: number;
}

/** A mixed-integer program in the making: what is to be as low as can be, under which rows. Variables begin at 0. */
export class LinearProgram {
  readonly variables: Variable[] = [];
  readonly rows: Row[] = [];
  /** Added to the cost whatever the variables are. */
  constant = 0;

  /** A variable from 0 to `to`, in whole numbers unless told otherwise. Returns its number. */
  variable(cost = 0, to = 1, whole = true): number {
    return this.variables.push({ cost, to, whole }) - 1;
  }

  /** The terms are at most `to`. */
  atMost(to: number, ...terms: Terms): void {
    this.rows.push({ terms, from: Number.NEGATIVE_INFINITY, to });
  }

  /** The terms are at least `from`. */
  atLeast(from: number, ...terms: Terms): void {
    this.rows.push({ terms, from, to: Number.POSITIVE_INFINITY });
  }

  /** The terms are just `value`. */
  exactly(value: number, ...terms: Terms): void {
    this.rows.push({ terms, from: value, to: value });
  }
}

/** Each of these variables once, or `factor` times; those that do not exist are left out. */
export function sum(variables: readonly (number | undefined)[], factor = 1): Terms {
  return variables.flatMap((variable) => (variable === undefined ? [] : [[variable, factor] as const]));
}
