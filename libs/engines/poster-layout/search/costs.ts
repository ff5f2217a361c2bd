import type { LayoutModel } from '../model/layout-model';
import { ownPrices } from '../prices/own-prices';
import { besidePrices, togetherPrices } from '../prices/pair-prices';

/**
 * What the search over boards weighs, in flat arrays. Each board has its shift (`turns` of the model), so that boards
 * decide shifts as well: who stands on a board is shown when it is its turn.
 */
export interface SearchCosts {
  readonly size: number;
  readonly turns: Int32Array;
  /** Neighbours of board b: entries `nearStart[b]` to `nearStart[b + 1]` of both lists. */
  readonly nearStart: Int32Array;
  readonly nearBoard: Int32Array;
  readonly nearWeight: Float64Array;
  /** What two posters gain as neighbours of weight 1, size × size; 0 for empty boards. */
  readonly reward: Float64Array;
  /** What a poster costs on a board in its turn, size × size. */
  readonly own: Float64Array;
  /** Posters that poster p should not be shown with: entries `linkStart[p]` to `linkStart[p + 1]`. */
  readonly linkStart: Int32Array;
  readonly linkPoster: Int32Array;
  readonly linkCost: Float64Array;
  /** 1 where what is hard lets the poster (row) hang on the board (column). */
  readonly allowed: Uint8Array;
}

/** Lists of lists in three flat ones. */
function flat(
  lists: readonly (readonly { readonly to: number; readonly value: number }[])[],
): [Int32Array, Int32Array, Float64Array] {
  const start = new Int32Array(lists.length + 1);
  for (const [i, some] of lists.entries()) start[i + 1] = start[i]! + some.length;
  const all = lists.flat();
  return [start, Int32Array.from(all, ({ to }) => to), Float64Array.from(all, ({ value }) => value)];
}

/** Everything that the search over boards needs of a model. */
export function searchCosts(model: LayoutModel): SearchCosts {
  const { size, turns, neighbours, posters, allowed } = model;
  const [nearStart, nearBoard, nearWeight] = flat(
    neighbours.map((some) => some.map(({ board, weight }) => ({ to: board, value: weight }))),
  );
  const reward = new Float64Array(size * size);
  for (const { weight, amount } of besidePrices(model)) {
    for (const a of posters.keys())
      for (const b of posters.keys()) if (a !== b) reward[a * size + b]! -= weight * amount(a, b);
  }
  const own = new Float64Array(size * size);
  for (const { weight, concerns, amount } of ownPrices(model)) {
    for (const p of posters.keys()) {
      if (!concerns[p]) continue;
      for (let b = 0; b < size; b += 1) own[p * size + b]! += weight * amount(p, b, turns[b]!);
    }
  }
  const links: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const { weight, others, amounts } of togetherPrices(model)) {
    for (const [p, some] of others.entries()) {
      for (const [i, other] of some.entries())
        links[p]!.set(other, (links[p]!.get(other) ?? 0) + weight * amounts[p]![i]!);
    }
  }
  const [linkStart, linkPoster, linkCost] = flat(
    links.map((some) => Array.from(some, ([to, value]) => ({ to, value }))),
  );
  return {
    ...{ size, turns, nearStart, nearBoard, nearWeight, reward, own, linkStart, linkPoster, linkCost, allowed },
  };
}
