/** So many posters that are most like one are its kin. */
const KIN = 3;

/** Two posters whose presenters want to see each other's. */
export interface Kin {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * The pairs of related posters: each poster with the three that are most like it, of those that are similar at all.
 * @param similarity size × size
 * @param from the similarity from which two posters are similar
 */
export function kinOf(posters: number, size: number, similarity: Float64Array, from: number): Kin[] {
  const found = new Map<number, Kin>();
  for (let a = 0; a < posters; a += 1) {
    const row = similarity.subarray(a * size, a * size + posters);
    const near = [...row.keys()].filter((b) => b !== a && row[b]! > 0 && row[b]! >= from);
    near.sort((x, y) => row[y]! - row[x]! || x - y);
    for (const b of near.slice(0, KIN)) {
      const [low, high] = a < b ? [a, b] : [b, a];
      found.set(low * posters + high, { a: low, b: high, similarity: row[b]! });
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
