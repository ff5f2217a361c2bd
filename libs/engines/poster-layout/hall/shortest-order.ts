import type { Point } from '../floor-plan';

/** Something to walk past, with where the walk along it starts and ends. */
interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/** Orders that are priced at most, for each stop and in all: enough to settle halls of forty runs, and soon over for more. */
const ORDERS = { forEach: 150, stopsInAll: 200_000 };

/**
 * The order of stops, and for each stop one of its ways, with little way between them: the nearest stop next, then turned
 * and moved parts of the order as long as that helps (2-opt and Or-opt: Croes, 1958; Or, 1976), with the best ways for an
 * order found stop by stop (dynamic programming).
 */
export function shortestOrder<T extends Stretch>(
  stops: readonly (readonly T[])[],
  from: Point,
  walk: (from: Point, to: Point) => number,
): T[] {
  const ways = stops.flat();
  const first = stops.map((_, i) => stops.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  const legs = new Float64Array(ways.length * ways.length).fill(-1);
  const leg = (a: number, b: number): number => {
    const at = a * ways.length + b;
    if ((legs[at] as number) < 0) legs[at] = walk((ways[a] as T).end, (ways[b] as T).start);
    return legs[at] as number;
  };
  const entry = ways.map(({ start }) => walk(from, start));
  const waysOf = (stop: number): number[] => (stops[stop] ?? []).map((_, i) => (first[stop] as number) + i);

  const choose = (order: readonly number[]): { cost: number; chosen: number[] } => {
    let sums: number[] = [];
    let before: number[] = [];
    const links: number[][] = [];
    for (const [place, stop] of order.entries()) {
      const here = waysOf(stop);
      const link: number[] = [];
      sums = here.map((way, i) => {
        if (place === 0) return entry[way] as number;
        let least = Infinity;
        for (const [j, last] of before.entries()) {
          const sum = (sums[j] as number) + leg(last, way);
          if (sum < least) [least, link[i]] = [sum, j];
        }
        return least;
      });
      links.push(link);
      before = here;
    }
    const cost = Math.min(...sums);
    let at = sums.indexOf(cost);
    const chosen: number[] = [];
    for (let place = order.length - 1; place >= 0; place -= 1) {
      chosen.unshift((first[order[place] as number] as number) + at);
      at = links[place]?.[at] ?? 0;
    }
    return { cost, chosen };
  };

  const order = nearestFirst(stops.length, waysOf, (last, way) =>
    last === undefined ? (entry[way] as number) : leg(last, way),
  );
  if (order.length === 0) return [];
  const best = improved(
    order,
    (some) => choose(some).cost,
    Math.min(ORDERS.forEach * order.length, ORDERS.stopsInAll / order.length),
  );
  return choose(best).chosen.map((way) => ways[way] as T);
}

function nearestFirst(
  count: number,
  waysOf: (stop: number) => number[],
  legTo: (last: number | undefined, way: number) => number,
): number[] {
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const order: number[] = [];
  let last: number | undefined;
  while (left.size > 0) {
    let [nearest, way, least] = [-1, -1, Infinity];
    for (const stop of left) {
      for (const option of waysOf(stop)) {
        const metres = legTo(last, option);
        if (metres < least - 1e-9) [nearest, way, least] = [stop, option, metres];
      }
    }
    left.delete(nearest);
    order.push(nearest);
    last = way;
  }
  return order;
}

function improved(start: readonly number[], price: (order: readonly number[]) => number, most: number): number[] {
  let order = [...start];
  let cost = price(order);
  let priced = 0;
  for (let better = true; better; ) {
    better = false;
    for (const candidate of neighbouringOrders(order)) {
      priced += 1;
      if (priced > most) return order;
      const sum = price(candidate);
      if (sum < cost - 1e-6) {
        [order, cost, better] = [candidate, sum, true];
        break;
      }
    }
  }
  return order;
}

/** The orders with one stretch turned round, or with one of up to three stops moved elsewhere. */
function* neighbouringOrders(order: readonly number[]): Generator<number[]> {
  for (let length = 1; length <= 3; length += 1) {
    for (let from = 0; from + length <= order.length; from += 1) {
      const moved = order.slice(from, from + length);
      const rest = [...order.slice(0, from), ...order.slice(from + length)];
      for (let to = 0; to <= rest.length; to += 1) {
        if (to !== from) yield [...rest.slice(0, to), ...moved, ...rest.slice(to)];
      }
    }
  }
  for (let from = 0; from < order.length; from += 1) {
    for (let to = from + 2; to <= order.length; to += 1) {
      yield [...order.slice(0, from), ...order.slice(from, to).reverse(), ...order.slice(to)];
    }
  }
}
