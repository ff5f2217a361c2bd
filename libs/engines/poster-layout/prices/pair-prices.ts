import { weightOf } from '../constraints/catalogue';
import { crowdOf } from '../constraints/crowds-apart';
import type { LayoutModel } from '../model/layout-model';
import type { ConstraintName } from '../problem';

/** For each poster those with which being shown at the same time costs something. */
export interface TogetherPrice {
  readonly name: ConstraintName;
  readonly weight: number;
  /** By poster: the others, and the units that each counts. */
  readonly others: readonly (readonly number[])[];
  readonly amounts: readonly (readonly number[])[];
}

/** The constraints that look at pairs of posters in one shift, of those that can cost anything in a problem. */
export function togetherPrices({ problem, posters, links, kin, shifts }: LayoutModel): TogetherPrice[] {
  const from = (
    name: ConstraintName,
    pairs: readonly { readonly a: number; readonly b: number; readonly similarity?: number }[],
  ): TogetherPrice[] => {
    const weight = weightOf(problem, name);
    if (weight === 0 || pairs.length === 0) return [];
    const others: number[][] = posters.map(() => []);
    const amounts: number[][] = posters.map(() => []);
    for (const { a, b, similarity = 1 } of pairs) {
      others[a]!.push(b);
      others[b]!.push(a);
      amounts[a]!.push(similarity);
      amounts[b]!.push(similarity);
    }
    return [{ name, weight, others, amounts }];
  };
  return [
    ...from('presenter-in-one-place', links.presenters),
    ...from('helper-in-one-place', links.helpers),
    ...from('helpers-have-time', links.visits),
    ...(shifts > 1 ? from('related-take-turns', kin) : []),
  ];
}

/** What posters on neighbouring boards cost. */
export interface BesidePrice {
  readonly name: ConstraintName;
  readonly weight: number;
  /** Units for two posters on neighbouring boards of weight 1. */
  readonly amount: (poster: number, other: number) => number;
}

/** The constraints that look at neighbours whatever their shifts, of those that can cost anything in a problem. */
export function besidePrices({ problem, posters, similarity, size }: LayoutModel): BesidePrice[] {
  const crowds = Float64Array.from(posters, crowdOf);
  const all: BesidePrice[] = [
    {
      name: 'similar-neighbours',
      weight: weightOf(problem, 'similar-neighbours'),
      amount: (poster, other) => -similarity[poster * size + other]!,
    },
    {
      name: 'crowds-apart',
      weight: crowds.some((crowd) => crowd > 0) ? weightOf(problem, 'crowds-apart') : 0,
      amount: (poster, other) => crowds[poster]! * crowds[other]!,
    },
  ];
  return all.filter(({ weight }) => weight > 0);
}
