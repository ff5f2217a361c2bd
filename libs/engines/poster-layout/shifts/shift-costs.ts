import { isHard, weightOf } from '../constraints/catalogue';
import type { LayoutModel } from '../model/layout-model';
import { ownPrices } from '../prices/own-prices';
import { togetherPrices } from '../prices/pair-prices';

/** How much it matters that two posters are shown at different times: a wish; side by side; somebody would be in two places. */
export const [WEAK, BESIDE, HARD] = [0, 1, 2] as const;

/** Two posters for which being shown in one shift costs something. */
export interface Together {
  readonly other: number;
  readonly cost: number;
  readonly bond: number;
}

/** Who presents when, as a colouring of posters by shifts. */
export interface ShiftCosts {
  readonly posters: number;
  readonly shifts: number;
  /** What a poster costs in a shift by itself, posters × shifts. */
  readonly own: Float64Array;
  readonly together: readonly (readonly Together[])[];
}

/**
 * What shifts cost, with every poster on its board.
 * @param boardOf the board of each poster
 */
export function shiftCosts(model: LayoutModel, boardOf: Int32Array): ShiftCosts {
  const { posters, shifts, neighbours, problem } = model;
  const own = new Float64Array(posters.length * shifts);
  for (const { weight, concerns, amount } of ownPrices(model)) {
    for (const p of posters.keys()) {
      if (!concerns[p]) continue;
      for (let s = 0; s < shifts; s += 1) own[p * shifts + s]! += weight * amount(p, boardOf[p]!, s);
    }
  }
  const found: Map<number, { other: number; cost: number; bond: number }>[] = posters.map(() => new Map());
  const add = (a: number, b: number, cost: number, bond: number): void => {
    const known = found[a]!.get(b);
    if (!known) found[a]!.set(b, { other: b, cost, bond });
    else {
      known.cost += cost;
      known.bond = Math.max(known.bond, bond);
    }
  };
  for (const { name, weight, others, amounts } of togetherPrices(model)) {
    const bond = isHard(problem, name) ? HARD : WEAK;
    for (const [p, some] of others.entries()) {
      for (const [i, other] of some.entries()) add(p, other, weight * amounts[p]![i]!, bond);
    }
  }
  const turn = shifts > 1 ? weightOf(problem, 'neighbours-take-turns') : 0;
  const bond = isHard(problem, 'neighbours-take-turns') ? HARD : BESIDE;
  const posterOn = new Map([...boardOf.entries()].map(([poster, board]) => [board, poster]));
  for (const p of posters.keys()) {
    for (const { relation, board } of turn > 0 ? neighbours[boardOf[p]!]! : []) {
      const other = posterOn.get(board);
      if (relation === 'next' && other !== undefined) add(p, other, turn, bond);
    }
  }
  return { posters: posters.length, shifts, own, together: found.map((some) => [...some.values()]) };
}

/** What a choice of shifts costs. */
export function costOfShifts({ posters, shifts, own, together }: ShiftCosts, shiftOf: Int32Array): number {
  let cost = 0;
  for (let p = 0; p < posters; p += 1) {
    cost += own[p * shifts + shiftOf[p]!]!;
    for (const { other, cost: each } of together[p]!) if (shiftOf[other] === shiftOf[p]) cost += each / 2;
  }
  return cost;
}
