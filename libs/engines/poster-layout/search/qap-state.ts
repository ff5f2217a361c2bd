/**
 * One half of a quadratic assignment problem. Every matrix is the sum of a symmetric and a skew part, and products of a
 * symmetric with a skew matrix cancel out, so the cost is the sum over the two halves. All matrices are row by row.
 */
interface Half {
  readonly skew: boolean;
  readonly flow: Float64Array;
  readonly distance: Float64Array;
  /** Distance between the places where two facilities stand now. */
  readonly apart: Float64Array;
  /** For facilities u, v the sum over k of flow(u, k) × apart(v, k). */
  readonly product: Float64Array;
}

/** A permutation, and what is needed to price every swap in O(1). */
export interface QapState {
  readonly n: number;
  readonly halves: readonly Half[];
  /** The place of each facility. */
  readonly place: Int32Array;
}

function halfOf(n: number, matrix: ArrayLike<number>, sign: 1 | -1): Float64Array {
  const half = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) half[i * n + j] = ((matrix[i * n + j] ?? 0) + sign * (matrix[j * n + i] ?? 0)) / 2;
  }
  return half;
}

/**
 * @param n number of facilities and of places
 * @param flow between facilities, n × n
 * @param distance between places, n × n
 */
export function qapState(n: number, flow: ArrayLike<number>, distance: ArrayLike<number>): QapState {
  const halves = ([1, -1] as const).map((sign) => ({
    skew: sign === -1,
    flow: halfOf(n, flow, sign),
    distance: halfOf(n, distance, sign),
    apart: new Float64Array(n * n),
    product: new Float64Array(n * n),
  }));
  return {
    n,
    halves: halves.filter(
      (half) => half.flow.some((value) => value !== 0) && half.distance.some((value) => value !== 0),
    ),
    place: new Int32Array(n),
  };
}

/** Puts every facility at its place, O(n³). */
export function placeAll({ n, halves, place }: QapState, places: ArrayLike<number>): void {
  place.set(places);
  for (const { flow, distance, apart, product } of halves) {
    for (let u = 0; u < n; u += 1) {
      const row = (place[u] as number) * n;
      for (let v = 0; v < n; v += 1) apart[u * n + v] = distance[row + (place[v] as number)] as number;
    }
    for (let u = 0; u < n; u += 1) {
      for (let v = 0; v < n; v += 1) {
        let sum = 0;
        for (let k = 0; k < n; k += 1) sum += (flow[u * n + k] as number) * (apart[v * n + k] as number);
        product[u * n + v] = sum;
      }
    }
  }
}

function swapEntries(list: Float64Array | Int32Array, a: number, b: number): void {
  const kept = list[a] as number;
  list[a] = list[b] as number;
  list[b] = kept;
}

/** Lets facilities r and s swap places, O(n²) with a small constant. */
export function swapPlaces({ n, halves, place }: QapState, r: number, s: number): void {
  swapEntries(place, r, s);
  for (const { flow, apart, product } of halves) {
    const gain = new Float64Array(n);
    for (let v = 0; v < n; v += 1) gain[v] = (apart[v * n + s] as number) - (apart[v * n + r] as number);
    for (let u = 0; u < n; u += 1) {
      const row = u * n;
      const factor = (flow[row + r] as number) - (flow[row + s] as number);
      if (factor !== 0) {
        for (let v = 0; v < n; v += 1) product[row + v] = (product[row + v] as number) + factor * (gain[v] as number);
      }
      swapEntries(product, row + r, row + s);
      swapEntries(apart, row + r, row + s);
    }
    for (let v = 0; v < n; v += 1) swapEntries(apart, r * n + v, s * n + v);
  }
}

/**
 * What a swap of the places of u and each later v would add to the cost, O(1) for each: twice the product of the
 * differences of their lines of flow and of distance (Burkard and Rendl 1984), read from the products kept.
 * @param prices n numbers; those after u are written
 */
export function swapPrices({ n, halves }: QapState, u: number, prices: Float64Array): void {
  prices.fill(0, u + 1);
  const row = u * n;
  for (const { skew, flow, apart, product } of halves) {
    const own = product[row + u] as number;
    for (let v = u + 1, vu = v * n + u; v < n; v += 1, vu += n) {
      const vv = vu + v - u;
      const sum = (product[row + v] as number) + (product[vu] as number) - own - (product[vv] as number);
      prices[v] = (prices[v] as number) + 2 * sum;
    }
    if (skew) continue;
    const f = flow[row + u] as number;
    const d = apart[row + u] as number;
    for (let v = u + 1, vv = v * n + v; v < n; v += 1, vv += n + 1) {
      const flowSquare = f - 2 * (flow[row + v] as number) + (flow[vv] as number);
      const apartSquare = d - 2 * (apart[row + v] as number) + (apart[vv] as number);
      prices[v] = (prices[v] as number) + flowSquare * apartSquare;
    }
  }
}
