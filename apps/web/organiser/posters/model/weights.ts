import { CONSTRAINTS, type ConstraintName, DEFAULT_WEIGHTS, isHard } from '@colloquy/engines/poster-layout';
import type { Desk } from './desk';

/** What a place of the slider multiplies the rule’s own weight with, and how that is said. */
const STEPS: readonly (readonly [factor: number, words: string])[] = [
  [0, 'does not matter'],
  [0.2, 'hardly matters'],
  [0.5, 'matters a little'],
  [1, 'matters'],
  [2, 'matters more'],
  [5, 'matters much'],
];

/** The last place of the slider. */
export const LAST_STEP = STEPS.length - 1;

const ownWeight = (name: ConstraintName): number => DEFAULT_WEIGHTS[name] || 1;

/** The place of the slider that is nearest to a weight. */
export function stepOf(name: ConstraintName, weight: number): number {
  const apart = ([factor]: readonly [number, string]): number => Math.abs(factor - weight / ownWeight(name));
  return STEPS.reduce((best, step, place) => (apart(step) < apart(STEPS[best] ?? step) ? place : best), 0);
}

/** What a rule weighs at a place of the slider. */
export const weightAt = (name: ConstraintName, step: number): number => ownWeight(name) * (STEPS[step]?.[0] ?? 1);

/** A place of the slider in words, such as `matters more`. */
export const stepInWords = (step: number): string => STEPS[step]?.[1] ?? '';

/** What can be weighed: what must not be is forbidden whatever it weighs. */
export const softRules = ({ problem }: Desk) => CONSTRAINTS.filter(({ name }) => !isHard(problem, name));
