import type { SimilarityTable } from '../problem';

/**
 * The similarities as one full table.
 * @returns size × size numbers, row by row; 0 on the diagonal and for places beyond the posters (empty boards)
 */
export function similarities(
  {
    posters,
    similarity,
  }: { readonly posters: readonly { readonly id: string }[]; readonly similarity: SimilarityTable },
  size: number,
): Float64Array {
  const table = new Float64Array(size * size);
  if ('rows' in similarity) {
    for (const [a, row] of similarity.rows.entries()) {
      for (const [b, value] of row.entries()) if (a !== b) table[a * size + b] = value;
    }
    return table;
  }
  const placeOf = new Map(posters.map(({ id }, place) => [id, place]));
  for (const [a, b, value] of similarity.pairs) {
    const [i, j] = [placeOf.get(a) as number, placeOf.get(b) as number];
    if (i === j) continue;
    table[i * size + j] = value;
    table[j * size + i] = value;
  }
  return table;
}
