import type { Network } from './network';

/**
 * The highest score T such that as many rows can be served from the pairs scoring at least T as from all pairs, when each
 * column takes at most `capacity` rows and each row wants at most one. This is the threshold method for the bottleneck
 * assignment problem (Burkard, Dell'Amico and Martello, Assignment Problems, section 6.2): bisection over the scores, each
 * probe a maximum matching by augmenting paths (Kuhn 1955; Berge 1957) that starts from the last one that fell short.
 *
 * Infinity when nobody can be served at all.
 */
export function bottleneck(network: Network, capacity: Int32Array): number {
  const everything = grow(emptyMatching(network), network, capacity, Number.NEGATIVE_INFINITY);
  if (everything.size === 0) return Number.POSITIVE_INFINITY;
  const candidates = candidateFloors(network, everything);
  let [low, high] = [0, candidates.length - 1];
  let start = emptyMatching(network);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const found = grow(copyOf(start), network, capacity, candidates[middle]!, everything.size);
    if (found.size === everything.size) low = middle;
    else {
      high = middle - 1;
      start = found;
    }
  }
  return candidates[low]!;
}

/** The mark of a column from which no search can succeed any more. */
const DEAD = -2;

/** A matching of rows to columns: column of each row (or -1), and rows of each column. */
interface Matching {
  readonly columnOf: Int32Array;
  readonly rowsOf: readonly number[][];
  size: number;
}

function emptyMatching({ rows, columns }: Network): Matching {
  return { columnOf: new Int32Array(rows).fill(-1), rowsOf: Array.from({ length: columns }, () => []), size: 0 };
}

function copyOf({ columnOf, rowsOf, size }: Matching): Matching {
  return { columnOf: columnOf.slice(), rowsOf: rowsOf.map((rows) => [...rows]), size };
}

/** Distinct scores, ascending, that may be the answer: from the worst pair of a known matching to the lowest best of a row. */
function candidateFloors(network: Network, known: Matching): Float64Array {
  const { rows, start, column, score } = network;
  const everybody = known.size === wanting(network);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    const held = known.columnOf[row]!;
    let best = Number.NEGATIVE_INFINITY;
    for (let edge = start[row]!; edge < start[row + 1]!; edge += 1) {
      best = Math.max(best, score[edge]!);
      if (column[edge] === held) least = Math.min(least, score[edge]!);
    }
    if (held >= 0 && everybody) most = Math.min(most, best);
  }
  const sorted = score.filter((each) => each >= least && each <= most).sort();
  return sorted.filter((each, at) => at === 0 || each !== sorted[at - 1]);
}

function wanting({ demand }: Network): number {
  return demand.reduce((count, units) => count + (units > 0 ? 1 : 0), 0);
}

/** Augments a matching until it is a maximum, or cannot reach `goal` any more. Changes and returns it. */
function grow(matching: Matching, network: Network, capacity: Int32Array, floor: number, goal = 0): Matching {
  const { rows, columns, start, column: columnAt, score, demand, order } = network;
  const { columnOf, rowsOf } = matching;
  const seen = new Int32Array(columns).fill(-1);
  const from = new Int32Array(columns);
  const queue = new Int32Array(rows);
  let misses = wanting(network) - goal;
  // What a failed search has seen is a dead end for all later ones too, so its marks are left in place.
  let mark = 0;

  const search = (source: number): number => {
    queue[0] = source;
    let length = 1;
    for (let next = 0; next < length; next += 1) {
      const row = queue[next]!;
      for (let edge = start[row]!; edge < start[row + 1]!; edge += 1) {
        const column = columnAt[edge]!;
        if (seen[column]! === mark || seen[column]! === DEAD || score[edge]! < floor || capacity[column] === 0)
          continue;
        seen[column] = mark;
        from[column] = row;
        const held = rowsOf[column]!;
        if (held.length < capacity[column]!) return column;
        for (const other of held) {
          queue[length] = other;
          length += 1;
        }
      }
    }
    return -1;
  };

  for (const source of order) {
    if (demand[source] === 0 || columnOf[source]! >= 0) continue;
    let column = search(source);
    if (column < 0) {
      for (let at = 0; at < columns; at += 1) if (seen[at] === mark) seen[at] = DEAD;
      misses -= 1;
      if (misses < 0) return matching;
    } else {
      matching.size += 1;
      while (column >= 0) {
        const row = from[column]!;
        const before = columnOf[row]!;
        columnOf[row] = column;
        rowsOf[column]!.push(row);
        if (before >= 0) rowsOf[before]!.splice(rowsOf[before]!.indexOf(row), 1);
        column = before;
      }
    }
    mark += 1;
  }
  return matching;
}
