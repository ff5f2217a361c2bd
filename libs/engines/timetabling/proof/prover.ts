import type { LinearProgram } from './linear-program';

/** What a solver of integer programs has proven within its time. */
export type Proof =
  /** No values satisfy the rows. */
  | { readonly outcome: 'infeasible' }
  /** No values cost less than `bound`; it is -Infinity where nothing is known. `values` is empty where none were found. */
  | { readonly outcome: 'bounded'; readonly bound: number; readonly values: readonly number[] };

/** Proves things about programs. @throws Error when the solver fails */
export type Prover = (program: LinearProgram, limits: { readonly seconds: number }) => Proof;

/** The part that is needed of what `await highs()` of the package `highs` gives: the engine itself knows no package. */
export interface LinearSolver {
  readonly infinity: number;
  readonly constants: {
    readonly modelStatus: Readonly<Record<'optimal' | 'infeasible' | 'unboundedOrInfeasible', number>>;
  };
  createModel(source: {
    readonly numCols: number;
    readonly numRows: number;
    readonly offset: number;
    readonly colCost: Float64Array;
    readonly colLower: Float64Array;
    readonly colUpper: Float64Array;
    readonly rowLower: Float64Array;
    readonly rowUpper: Float64Array;
    readonly integrality: Int32Array;
    readonly matrix: {
      readonly format: 'csr';
      readonly numRows: number;
      readonly numCols: number;
      readonly starts: Int32Array;
      readonly indices: Int32Array;
      readonly values: Float64Array;
    };
  }): {
    readonly options: { set(options: Readonly<Record<string, string | number | boolean>>): unknown };
    readonly info: { get(name: string): number | bigint };
    run(): unknown;
    getModelStatus(): number;
    getSolution(): { readonly colValue: ArrayLike<number> };
    dispose(): unknown;
  };
}

/** Makes a prover of the solver HiGHS (Huangfu and Hall 2018). It blocks its thread while it works. */
export function proverWith(solver: LinearSolver): Prover {
  return (program, { seconds }) => {
    const model = solver.createModel(asArrays(program, solver.infinity));
    try {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
      model.run();
      const status = model.getModelStatus();
      const { infeasible, unboundedOrInfeasible, optimal } = solver.constants.modelStatus;
      if (status === infeasible || status === unboundedOrInfeasible) return { outcome: 'infeasible' };
      const isMixed = program.variables.some(({ whole }) => whole);
      const told = Number(model.info.get(isMixed ? 'mip_dual_bound' : 'objective_function_value'));
      const bound = (isMixed || status === optimal) && Number.isFinite(told) ? told : Number.NEGATIVE_INFINITY;
      const found = Number(model.info.get('primal_solution_status')) === FEASIBLE;
      return { outcome: 'bounded', bound, values: found ? Array.from(model.getSolution().colValue) : [] };
    } finally {
      model.dispose();
    }
  };
}

/** What HiGHS tells as `primal_solution_status` of values that satisfy the rows. */
const FEASIBLE = 2;

function asArrays({ variables, rows, constant }: LinearProgram, infinity: number) {
  const finite = (value: number): number => Math.max(-infinity, Math.min(infinity, value));
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { terms }] of rows.entries()) starts[at + 1] = starts[at]! + terms.length;
  const flat = rows.flatMap(({ terms }) => terms);
  return {
    numCols: variables.length,
    numRows: rows.length,
    offset: constant,
    colCost: Float64Array.from(variables, ({ cost }) => cost),
    colLower: new Float64Array(variables.length),
    colUpper: Float64Array.from(variables, ({ to }) => to),
    rowLower: Float64Array.from(rows, ({ from }) => finite(from)),
    rowUpper: Float64Array.from(rows, ({ to }) => finite(to)),
    integrality: Int32Array.from(variables, ({ whole }) => (whole ? 1 : 0)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: Int32Array.from(flat, ([variable]) => variable),
      values: Float64Array.from(flat, ([, factor]) => factor),
    },
  };
}
