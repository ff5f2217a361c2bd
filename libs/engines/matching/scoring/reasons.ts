import { DomainError } from '@colloquy/kernel';
import { swapPrice } from '../explain/forcing';
import type { Price } from '../explain/price';
import { priceInWords, standingOf } from '../explain/why-not';
import { listed } from '../explain/words';
import { type Model, readModel } from '../model/model';
import type { Assignment, MatchingSolution, Objective } from '../model/problem';
import { type SolveOptions, solveModel } from '../search/solve';
import type { SharedTerm } from '../similarity/provider';
import type { ClosedGate } from './gates';
import { type ScorePart, shared } from './parts';
import type { ScoredPeople } from './score-people';

/** A mentor whom a mentee does not have, though few or none would fit better. */
export interface MentorNotChosen {
  readonly column: number;
  readonly name: string;
  readonly score: number;
  /** Which gate is closed; or who has their places, and what it would do to all to force the pair. */
  readonly why: string;
  readonly gates: readonly ClosedGate[];
  /** Null where a gate or locks keep them apart. */
  readonly price: Price | null;
}

/** Why two people were paired. */
export interface PairReasons {
  readonly column: number;
  readonly name: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly sharedTerms: readonly SharedTerm[];
  readonly sharedTopics: readonly string[];
  readonly sharedMethods: readonly string[];
  /** For the two of them, in a sentence. */
  readonly sentence: string;
  readonly locked: boolean;
  /** The best of the other mentors, the best first; none for a locked pair. */
  readonly others: readonly MentorNotChosen[];
}

/** `others`: how many mentors not chosen to explain (3 if not given; each takes one more solve). */
export interface ReasonsOptions extends SolveOptions {
  readonly others?: number;
}

/** A term below this share of a similarity explains nothing. */
const LEAST_SHARE = 0.05;
const MOST_TERMS = 4;

/**
 * Why a mentee has the mentors of a solution: the parts of each score, what they share, and why not the next best. Prices
 * are the difference of two solves of the problem without private wishes, so that no word or figure can tell of one.
 *
 * @throws DomainError `no-such-row`
 */
export function pairReasons(
  scored: ScoredPeople,
  solution: Assignment & { readonly objective?: Objective },
  row: number,
  { others = 3, objective = solution.objective ?? 'fair', seed = 1 }: ReasonsOptions = {},
): PairReasons[] {
  const { people, open } = scored;
  const mentee = people.mentees[row];
  if (!mentee) throw new DomainError('not-found', 'no-such-row', `There is no mentee ${row}.`);
  const model = readModel(open);
  const options = { objective, seed };
  const best = solveModel(model, options, { kept: [], barred: [], stays: solution.pairs });
  const held = solution.pairs.filter((pair) => pair[0] === row).map(([, column]) => column);
  return held.map((column): PairReasons => {
    const mentor = people.mentors[column]!;
    const { score, parts } = scored.pair(row, column);
    const sharedTerms = scored.sharedTerms(row, column, MOST_TERMS).filter(({ share }) => share >= LEAST_SHARE);
    const [sharedTopics, sharedMethods] = [
      shared(mentee.topics, mentor.topics),
      shared(mentee.methods, mentor.methods),
    ];
    const locked = model.locks.some((lock) => lock[0] === row && lock[1] === column);
    return {
      column,
      name: mentor.name,
      score,
      parts,
      sharedTerms,
      sharedTopics,
      sharedMethods,
      sentence: sentenceOf(
        mentor.name,
        sharedTopics,
        sharedMethods,
        sharedTerms.map(({ term }) => term),
      ),
      locked,
      others: locked
        ? []
        : notChosen(scored, model, solution, best, row, column, options)
            .slice(0, others)
            .map((explain) => explain()),
    };
  });
}

function notChosen(
  scored: ScoredPeople,
  model: Model,
  solution: Assignment,
  best: MatchingSolution,
  row: number,
  from: number,
  options: SolveOptions,
): (() => MentorNotChosen)[] {
  const held = new Set(solution.pairs.filter((pair) => pair[0] === row).map(([, column]) => column));
  const bestHas = best.pairs.some((pair) => pair[0] === row && pair[1] === from);
  return scored.people.mentors
    .map(({ name }, column) => ({ column, name, ...scored.pair(row, column) }))
    .filter(({ column }) => !held.has(column))
    .sort((a, b) => b.score - a.score || a.column - b.column)
    .map(({ column, name, score, gates }) => () => {
      if (gates.length > 0)
        return { column, name, score, gates, why: gates.map(({ why }) => why).join(' '), price: null };
      const locks = model.locks.filter((lock) => lock[1] === column).length;
      const standing = standingOf(model, solution, column);
      if (locks >= model.max[column]!)
        return { column, name, score, gates, why: `${standing} None of its places can be freed.`, price: null };
      const price = swapPrice(model, best, row, bestHas ? from : null, column, options);
      return { column, name, score, gates, why: `${standing} ${priceInWords(model, price)}`, price };
    });
}

function sentenceOf(
  mentor: string,
  topics: readonly string[],
  methods: readonly string[],
  terms: readonly string[],
): string {
  const reasons = [
    ...(topics.length > 0 ? [`you both named ${listed(topics)}`] : []),
    ...(methods.length > 0 ? [`you both work with ${listed(methods)}`] : []),
    ...(terms.length > 0 ? [`your texts share the words ${listed(terms)}`] : []),
  ];
  if (reasons.length === 0) return `${mentor} has a place free and can meet as you can.`;
  return `${mentor}: ${reasons.join('; ')}.`;
}
