/** A wish of an engine that can be weighed. */
export interface Wish {
  readonly name: string;
  readonly label: string;
  readonly reason: string;
  /** What it weighs where nobody says otherwise. */
  readonly usual: number;
}

/** What a place of the slider multiplies a wish’s usual weight with, and how that is said. */
const STEPS: readonly (readonly [factor: number, words: string])[] = [
  [0, 'does not matter'],
  [0.2, 'hardly matters'],
  [0.5, 'matters a little'],
  [1, 'matters'],
  [2, 'matters more'],
  [5, 'matters much'],
  [20, 'above almost everything'],
];

/** The last place of the slider. */
export const LAST_STEP = STEPS.length - 1;

const usualOf = ({ usual }: Pick<Wish, 'usual'>): number => usual || 1;

/** The place of the slider that is nearest to a weight. */
export function stepOf(wish: Pick<Wish, 'usual'>, weight: number): number {
  const apart = ([factor]: readonly [number, string]): number => Math.abs(factor - weight / usualOf(wish));
  return STEPS.reduce((best, step, place) => (apart(step) < apart(STEPS[best] ?? step) ? place : best), 0);
}

/** What a wish weighs at a place of the slider. */
export const weightAt = (wish: Pick<Wish, 'usual'>, step: number): number => usualOf(wish) * (STEPS[step]?.[0] ?? 1);

/** A place of the slider in words, such as `matters more`. */
export const stepInWords = (step: number): string => STEPS[step]?.[1] ?? '';

/** A wish that matters otherwise than elsewhere, in the words of the slider. */
export interface OtherWeight {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly usual: string;
}

/** What matters otherwise under some weights than under the usual ones, as far as the slider tells it. */
export function otherWeights(
  wishes: readonly Wish[],
  weights: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): OtherWeight[] {
  return wishes.flatMap((wish) => {
    const { name, label } = wish;
    const [own, there] = [weights, usual].map((each) => each[name] ?? wish.usual) as [number, number];
    if (own === there) return [];
    const [words, before] = [own, there].map((weight) => stepInWords(stepOf(wish, weight))) as [string, string];
    return words === before ? [] : [{ name, label, words, usual: before }];
  });
}
