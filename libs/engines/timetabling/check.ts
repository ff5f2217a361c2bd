import { CONSTRAINTS, isHard, weightOf } from './constraints/catalogue';
import type { Term, TimetableInstance, TimetableSolution } from './model/instance';
import { readPlan, titleOf } from './model/plan';

/** One thing that costs in a timetable, in words. */
export interface Occurrence {
  readonly term: Term;
  /** With the term's weight. */
  readonly cost: number;
  /** In titles and names: who clashes with whom, and where. */
  readonly sentence: string;
  /** The refs of the talks that it touches. */
  readonly submissions: readonly string[];
}

/** What is to be said about a timetable. */
export interface TimetableReport {
  /** What makes it no timetable, in words, hard terms that cost among it; empty when it is valid. */
  readonly violations: readonly string[];
  /** The sum over all terms; of an invalid timetable, the cost of the talks that have a valid place. */
  readonly cost: number;
  /** Terms that cost something, with their share. */
  readonly terms: Readonly<Partial<Record<Term, number>>>;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Judges a timetable from its placements alone, without anything that the search has computed.
 * @param instance well-formed; see `validate`
 * @example check(instance, solution).violations // [] when valid
 */
export function check(instance: TimetableInstance, solution: TimetableSolution): TimetableReport {
  const { plan, violations, missing } = readPlan(instance, solution);
  const occurrences = CONSTRAINTS.flatMap(({ term, findings }) => {
    const weight = weightOf(instance, term);
    if (weight === 0) return [];
    return Array.from(findings(plan), ({ amount, sentence, talks }) => ({
      term,
      cost: amount * weight,
      sentence,
      submissions: talks.map((talk) => instance.submissions[talk]!.ref),
    }));
  });
  const terms: Partial<Record<Term, number>> = {};
  for (const { term, cost } of occurrences) terms[term] = (terms[term] ?? 0) + cost;
  const broken = occurrences.filter(({ term }) => isHard(instance, term)).map(({ sentence }) => sentence);
  return {
    violations: [...violations, ...missing.map((talk) => `${titleOf(instance, talk)} has no valid place.`), ...broken],
    cost: occurrences.reduce((sum, { cost }) => sum + cost, 0),
    terms,
    occurrences,
  };
}

/** What hard terms a timetable breaks, in words: the part of {@link check} that a search tells at its end. */
export function hardMisses(instance: TimetableInstance, solution: TimetableSolution): string[] {
  const { plan } = readPlan(instance, solution);
  const hard = CONSTRAINTS.filter(({ term }) => isHard(instance, term) && weightOf(instance, term) > 0);
  return hard.flatMap(({ findings }) => Array.from(findings(plan), ({ sentence }) => sentence));
}
