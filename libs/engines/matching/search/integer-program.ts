import { DomainError } from '@colloquy/kernel';

/**
 * A solver of integer programs in CPLEX's LP format: what `await highs()` of the package `highs` gives, or anything like it.
 * The engine knows no package; whoever needs rules that are no flow hands one in.
 */
export interface IntegerSolver {
  solve(
    model: string,
    options?: Readonly<Record<string, unknown>>,
  ): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Index: number; readonly Primal?: number }>>;
  };
}

/** A sum of variables, each with its factor. */
export type Terms = readonly (readonly [factor: number, variable: string])[];

/** "These terms are at least, at most or just as much as that." */
export interface Row {
  readonly terms: Terms;
  readonly is: '>=' | '<=' | '=';
  readonly than: number;
}

/** What is to be made as high as can be, under which rows. */
export interface IntegerProgram {
  readonly maximise: Terms;
  readonly rows: readonly Row[];
  /** Variables that are 0 or 1; all others go from 0 without end. */
  readonly binary: readonly string[];
}

/** No gap is left between what is found and what is proven, and one thread makes the same bytes every time. */
const EXACT = { mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false };

/**
 * Solves a program to its proven optimum.
 *
 * @returns the value of each variable, or null when there is no solution at all
 * @throws DomainError `integer-solver-failed` when the solver ends in any other way
 */
export function solveProgram(solver: IntegerSolver, program: IntegerProgram): ((variable: string) => number) | null {
  const { Status, Columns } = solver.solve(inLpFormat(program), EXACT);
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') {
    const message = `The solver of integer programs ended with "${Status}": try with fewer rules or fewer candidates per row.`;
    throw new DomainError('unavailable', 'integer-solver-failed', message);
  }
  return (variable) => Columns[variable]?.Primal ?? 0;
}

/** Short lines, since readers of the format may cut long ones. */
const TERMS_IN_A_LINE = 8;

function inLpFormat({ maximise, rows, binary }: IntegerProgram): string {
  const body = rows.map(({ terms, is, than }, at) => `r${at}: ${sumOf(terms)} ${is} ${than}`);
  return `Maximize\nobj: ${sumOf(maximise)}\nSubject To\n${body.join('\n')}\nBinary\n${lines(binary)}\nEnd\n`;
}

function sumOf(terms: Terms): string {
  return lines(terms.map(([factor, variable]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`));
}

function lines(words: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += TERMS_IN_A_LINE)
    parts.push(words.slice(at, at + TERMS_IN_A_LINE).join(' '));
  return parts.join('\n ');
}
