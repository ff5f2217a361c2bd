import { weightOf } from '../constraints/catalogue';
import type { LayoutModel } from '../model/layout-model';
import { besidePrices, togetherPrices } from './pair-prices';
import type { StandingPlan } from './standing-plan';

/** Sums over what is around each board, so that an exchange is priced from a few numbers. */
interface Sums {
  /** Place of the constraint in the list of names. */
  readonly index: number;
  readonly weight: number;
  /** Units, with the first number as the row. */
  readonly sums: Float64Array;
}

/** What neighbours cost: for poster × board the units if it hung there beside those who hang around it now. */
export interface BesideSums extends Sums {
  readonly amount: (poster: number, other: number) => number;
}

/** What being shown together costs: for poster × shift the units if it was shown then, the others as now. */
export interface TogetherSums extends Sums {
  readonly others: readonly (readonly number[])[];
  readonly amounts: readonly (readonly number[])[];
}

/** All sums of one plan. */
export interface PriceTables {
  readonly beside: readonly BesideSums[];
  readonly together: readonly TogetherSums[];
  /** For board × shift how many posters side by side with it are shown then; undefined where that costs nothing. */
  readonly turns: Sums | undefined;
}

/**
 * Sums up what is around each board in a plan.
 * @param indexOf the place of a constraint in the list of names
 */
export function priceTables(model: LayoutModel, plan: StandingPlan, indexOf: (name: string) => number): PriceTables {
  const { size, shifts, posters, neighbours, problem } = model;
  const { posterOn, shiftOn, shiftOf } = plan;
  const beside = besidePrices(model).map(({ name, weight, amount }): BesideSums => {
    const sums = new Float64Array(posters.length * size);
    for (const [board, some] of neighbours.entries()) {
      for (const near of some) {
        const other = posterOn[near.board]!;
        if (other < 0) continue;
        for (let p = 0; p < posters.length; p += 1) {
          if (p !== other) sums[p * size + board]! += near.weight * amount(p, other);
        }
      }
    }
    return { index: indexOf(name), weight, sums, amount };
  });
  const together = togetherPrices(model).map(({ name, weight, others, amounts }): TogetherSums => {
    const sums = new Float64Array(posters.length * shifts);
    for (const [p, some] of others.entries()) {
      for (let i = 0; i < some.length; i += 1) {
        const shift = shiftOf[some[i]!]!;
        if (shift >= 0 && shift < shifts) sums[p * shifts + shift]! += amounts[p]![i]!;
      }
    }
    return { index: indexOf(name), weight, sums, others, amounts };
  });
  const weight = shifts > 1 ? weightOf(problem, 'neighbours-take-turns') : 0;
  if (weight === 0) return { beside, together, turns: undefined };
  const sums = new Float64Array(size * shifts);
  for (const [board, some] of neighbours.entries()) {
    for (const near of some) {
      const shift = shiftOn[near.board]!;
      if (near.relation === 'next' && shift >= 0 && shift < shifts) sums[board * shifts + shift]! += 1;
    }
  }
  return { beside, together, turns: { index: indexOf('neighbours-take-turns'), weight, sums } };
}
