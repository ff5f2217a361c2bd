import type { Level, Term } from '../model/instance';
import type { Plan } from '../model/plan';

/** One thing that costs, found in a plan. */
export interface Finding {
  /** In the units of the instance, before the term's weight. */
  readonly amount: number;
  /** A sentence in titles and names. */
  readonly sentence: string;
  /** The talks that it touches, by number. */
  readonly talks: readonly number[];
}

/** One of the terms of the cost, as plain as it can be said: the search computes the same in its own way. */
export interface Constraint {
  readonly term: Term;
  /** For a new student conference; an instance states its own weights. */
  readonly defaultWeight: number;
  /** Where an instance does not say otherwise. */
  readonly level: Level;
  /** What it brings about, in few words: for a slider. */
  readonly label: string;
  /** Why it matters, in words. */
  readonly reason: string;
  /** Everything that it costs in a plan; the term's cost is the sum of the amounts times the weight. */
  findings(plan: Plan): Iterable<Finding>;
}
