import { CONSTRAINTS, isHard, type Term, type TimetableInstance, USUAL_WEIGHTS } from '@colloquy/engines/timetabling';

/** What a place of the slider multiplies the rule’s usual weight with, and how that is said. */
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

const usualWeight = (term: Term): number => USUAL_WEIGHTS[term] || 1;

/** The place of the slider that is nearest to a weight. */
export function stepOf(term: Term, weight: number): number {
  const factor = weight / usualWeight(term);
  let best = 0;
  STEPS.forEach(([each], step) => {
    if (Math.abs(each - factor) < Math.abs((STEPS[best]?.[0] ?? 0) - factor)) best = step;
  });
  return best;
}

/** What a rule weighs at a place of the slider. */
export const weightAt = (term: Term, step: number): number => usualWeight(term) * (STEPS[step]?.[0] ?? 1);

/** A place of the slider in words, such as `matters more`. */
export const stepInWords = (step: number): string => STEPS[step]?.[1] ?? '';

/** What can be weighed: what must not be is forbidden whatever it weighs. */
export const softRules = (instance: TimetableInstance) => CONSTRAINTS.filter(({ term }) => !isHard(instance, term));

/** A rule that matters otherwise than elsewhere, in the words of the slider. */
export interface OtherWeight {
  readonly term: Term;
  readonly words: string;
  readonly usual: string;
}

/** What matters otherwise under some weights than under the usual ones, as far as the slider tells it. */
export function otherWeights(
  instance: TimetableInstance,
  weights: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): OtherWeight[] {
  return softRules(instance).flatMap(({ term }) => {
    const [own, there] = [weights, usual].map((each) => each[term] ?? USUAL_WEIGHTS[term]) as [number, number];
    if (own === there) return [];
    const [words, before] = [own, there].map((weight) => stepInWords(stepOf(term, weight))) as [string, string];
    return words === before ? [] : [{ term, words, usual: before }];
  });
}
