import { type ShiftCosts, WEAK } from './shift-costs';

/** So many rows of posters that depend on each other are tried in all ways. */
const MOST_GROUPS = 18;

/** Groups of posters held together by bonds, each with a side 0 or 1 such that bonds always join the two sides. */
function sidesOf({
  posters,
  together,
}: ShiftCosts): { group: Int32Array; side: Int32Array; groups: number } | undefined {
  const group = new Int32Array(posters).fill(-1);
  const side = new Int32Array(posters);
  let groups = 0;
  for (let root = 0; root < posters; root += 1) {
    if (group[root]! >= 0) continue;
    const reached = [root];
    group[root] = groups;
    for (const p of reached) {
      for (const { other, bond } of together[p]!) {
        if (bond === WEAK) continue;
        if (group[other]! < 0) {
          group[other] = groups;
          side[other] = 1 - side[p]!;
          reached.push(other);
        } else if (side[other] === side[p]) return undefined;
      }
    }
    groups += 1;
  }
  return { group, side, groups };
}

/**
 * The best of all ways to show posters in two shifts in which nobody is in two places and neighbours take turns, found by
 * trying them all: a row of posters has only two, and there are few rows.
 * @returns nothing where there is no such way, or too many rows to try, or more than two shifts
 */
export function bestPhases(costs: ShiftCosts): Int32Array | undefined {
  if (costs.shifts !== 2) return undefined;
  const found = sidesOf(costs);
  if (!found || found.groups > MOST_GROUPS) return undefined;
  const { group, side, groups } = found;
  // The cost is a sum over groups and pairs of groups of whether they are turned round.
  const alone = new Float64Array(groups);
  const unlike = new Float64Array(groups * groups);
  for (let p = 0; p < costs.posters; p += 1) {
    const g = group[p]!;
    alone[g]! += costs.own[p * 2 + (1 - side[p]!)]! - costs.own[p * 2 + side[p]!]!;
    for (const { other, cost } of costs.together[p]!) {
      if (group[other] === g) continue;
      unlike[g * groups + group[other]!]! += side[p] === side[other] ? -cost : cost;
    }
  }
  const turned = new Uint8Array(groups);
  let [cost, least, best] = [0, 0, turned.slice()];
  // Gray code: each way differs from the one before in one group.
  for (let code = 1; code < 2 ** groups; code += 1) {
    const g = 31 - Math.clz32(code & -code);
    let change = turned[g] ? -alone[g]! : alone[g]!;
    for (let h = 0; h < groups; h += 1) {
      const pair = unlike[g * groups + h]!;
      if (pair !== 0) change += turned[h] === turned[g] ? pair : -pair;
    }
    turned[g] = 1 - turned[g]!;
    cost += change;
    if (cost < least - 1e-9) [least, best] = [cost, turned.slice()];
  }
  return Int32Array.from(side, (own, p) => (best[group[p]!] ? 1 - own : own));
}
