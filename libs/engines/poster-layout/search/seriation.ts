import type { SearchCosts } from './costs';

/**
 * Puts the posters in a row in which each is similar to the next: a greedy chain from the most connected poster, grown
 * at whichever end gains more, then 2-opt (reversal of stretches) until no reversal gains.
 * @param posters how many there are; places beyond are empty boards
 * @returns places of the posters, each once, empty boards left out
 */
export function seriate(posters: number, { reward, size }: SearchCosts): number[] {
  const near = (a: number, b: number): number => reward[a * size + b] as number;
  const left = new Set(Array.from({ length: posters }, (_, poster) => poster));
  const total = (p: number): number => reward.subarray(p * size, (p + 1) * size).reduce((sum, value) => sum + value, 0);
  const best = (score: (poster: number) => number): number => {
    let chosen = -1;
    let highest = -Infinity;
    for (const poster of left) {
      const value = score(poster);
      if (value > highest) [chosen, highest] = [poster, value];
    }
    left.delete(chosen);
    return chosen;
  };
  if (left.size === 0) return [];
  const row = [best(total)];
  while (left.size > 0) {
    const [head, tail] = [row[0] as number, row.at(-1) as number];
    const next = best((poster) => Math.max(near(tail, poster), near(head, poster)));
    if (near(tail, next) >= near(head, next)) row.push(next);
    else row.unshift(next);
  }
  untangle(row, near);
  return row;
}

/** Reverses stretches of the row while that brings similar posters together. */
function untangle(row: number[], near: (a: number, b: number) => number): void {
  const between = (i: number, j: number): number =>
    i < 0 || j >= row.length ? 0 : near(row[i] as number, row[j] as number);
  for (let gained = true; gained; ) {
    gained = false;
    for (let i = 0; i < row.length - 1; i += 1) {
      for (let j = i + 1; j < row.length; j += 1) {
        const gain = between(i - 1, j) + between(i, j + 1) - between(i - 1, i) - between(j, j + 1);
        if (gain > 1e-9) {
          row.splice(i, j - i + 1, ...row.slice(i, j + 1).reverse());
          gained = true;
        }
      }
    }
  }
}
