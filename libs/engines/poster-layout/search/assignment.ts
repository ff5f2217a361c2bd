/** The cheapest choice of one column for each row, or why there is none. */
export type Assignment =
  | { readonly columnOf: Int32Array; readonly cost: number }
  /** These rows may take only these columns, and there are more rows than columns (Hall's theorem). */
  | { readonly rows: readonly number[]; readonly columns: readonly number[] };

/**
 * Solves the linear assignment problem by shortest augmenting paths with potentials (the Hungarian method in the form
 * of Jonker and Volgenant 1987), O(rows² × columns).
 * @param rows number of rows
 * @param columns number of columns
 * @param cost row by row; Infinity forbids a choice
 * @returns the column of each row, all different, and the sum of costs; or a set of rows that want too few columns
 */
export function assign(rows: number, columns: number, cost: Float64Array): Assignment {
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Places are counted from 1; row 0 and column 0 stand for "none".
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  const distance = new Float64Array(columns + 1);
  const reached = new Uint8Array(columns + 1);
  for (let root = 1; root <= rows; root += 1) {
    distance.fill(Infinity);
    reached.fill(0);
    rowOf[0] = root;
    let column = 0;
    do {
      reached[column] = 1;
      const row = rowOf[column] as number;
      const line = (row - 1) * columns - 1;
      let nearest = 0;
      let step = Infinity;
      for (let j = 1; j <= columns; j += 1) {
        if (reached[j]) continue;
        const reduced = (cost[line + j] as number) - (rowPrice[row] as number) - (columnPrice[j] as number);
        if (reduced < (distance[j] as number)) {
          distance[j] = reduced;
          before[j] = column;
        }
        if ((distance[j] as number) < step) {
          step = distance[j] as number;
          nearest = j;
        }
      }
      if (step === Infinity) return blockedBy(rowOf, reached);
      for (let j = 0; j <= columns; j += 1) {
        if (reached[j]) {
          rowPrice[rowOf[j] as number] = (rowPrice[rowOf[j] as number] as number) + step;
          columnPrice[j] = (columnPrice[j] as number) - step;
        } else distance[j] = (distance[j] as number) - step;
      }
      column = nearest;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  const columnOf = new Int32Array(rows);
  let total = 0;
  for (let j = 1; j <= columns; j += 1) {
    const row = (rowOf[j] as number) - 1;
    if (row < 0) continue;
    columnOf[row] = j - 1;
    total += cost[row * columns + j - 1] as number;
  }
  return { columnOf, cost: total };
}

function blockedBy(rowOf: Int32Array, reached: Uint8Array): Assignment {
  const tree = [...reached.keys()].filter((j) => reached[j] === 1);
  return {
    rows: tree.map((j) => (rowOf[j] as number) - 1).sort((a, b) => a - b),
    columns: tree.filter((j) => j > 0).map((j) => j - 1),
  };
}
