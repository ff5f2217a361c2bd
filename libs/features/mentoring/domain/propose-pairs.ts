import { type Assignment, explain, matchPeople, peopleRelaxations, standIns } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import type { Beside } from './beside';
import type { MatchInput, MatchOptions, PrivateSides } from './match-input';
import { type PairFacts, PRIVATE_GATES, type ScoredRun, scoreRun } from './match-people';

/** A work and the mentor proposed for it, and why. */
export interface ProposedPair extends Beside, Omit<PairFacts, 'parts'> {
  /** What the score is made of. */
  readonly parts?: PairFacts['parts'];
  /** Who could take the mentor's place: somebody who has a place left. */
  readonly standInId?: Id | null;
  readonly locked?: boolean;
}

/** One way to match again: what staying counts, who moves, and what it costs. */
export interface Choice {
  /**
   * Null for the usual way, by the engine's rule. How much staying counts there is kept to itself: it is found by trying, and
   * might tell of a wish that moves nobody.
   */
  readonly keep: number | null;
  /** Moves that could not be helped, and those that could. */
  readonly forced: number;
  readonly chosen: number;
  readonly unassigned: number;
  readonly mean: number | null;
  readonly worst: number | null;
  /** The mean as a share of the best that there could be. */
  readonly share: number | null;
  readonly pairs: readonly Beside[];
  readonly moves: readonly {
    readonly submissionId: Id;
    readonly from: Id | null;
    readonly to: Id | null;
    readonly forced: boolean;
  }[];
}

/** Who might mentor whom, for a person to accept or discard. */
export interface MatchProposal {
  /** In the order of the works. */
  readonly pairs: readonly ProposedPair[];
  readonly unassigned: readonly { readonly submissionId: Id; readonly reason: string }[];
  readonly unusedMentors: readonly Id[];
  /** Worst and mean score of the pairs; null without any. */
  readonly figures: { readonly pairs: number; readonly worst: number | null; readonly mean: number | null };
  /** What the organiser should know, in sentences. */
  readonly notes: readonly string[];
  /** The least to give up so that everybody is served, in sentences. */
  readonly relaxations?: readonly string[];
  /** The ways to match again, from free choice to no needless move; none for a run on works without a mentor. */
  readonly choices?: readonly Choice[];
  /** Pairs of those ways that are not among `pairs`. */
  readonly others?: readonly ProposedPair[];
}

/**
 * Proposes one mentor for each work: as many works as the places allow, the worst pair as good as can be or the sum of
 * all (`objective`), nobody beside their own work. Same input and seed: same proposal.
 *
 * @param privates what people wish in private: it is weighed, and in no word or figure of the proposal
 * @throws DomainError `unknown-objective`, `unreadable-weights`
 */
export function proposePairs(input: MatchInput, options: MatchOptions, privates: PrivateSides = {}): MatchProposal {
  if (input.mentees.length === 0 || input.mentors.length === 0) return nobody(input);
  const run = scoreRun(input, options, privates);
  const solution = matchPeople(run.scored, options);
  return told(run, input, solution, solution.notes);
}

/** What may be told of a solution: its pairs with their reasons, who goes without, and what would help them. */
export function told(run: ScoredRun, input: MatchInput, solution: Assignment, notes: readonly string[]): MatchProposal {
  const { mentees, mentors } = input;
  const standIn = new Map(standIns(run.scored.problem, solution).map(({ row, column }) => [row, column]));
  const pairs = solution.pairs.map((pair) => pairOf(run, input, pair, standIn.get(pair[0]) ?? null));
  const used = new Set(pairs.map(({ mentorId }) => mentorId));
  return {
    pairs,
    unassigned: solution.unassigned.flatMap((row) => {
      const reason = explain(run.scored.open, solution, row, { alternatives: 0 }).missing?.why;
      const mentee = mentees[row];
      return mentee ? [{ submissionId: mentee.submissionId, reason: reason ?? 'No place is left.' }] : [];
    }),
    unusedMentors: mentors.flatMap(({ personId }) => (used.has(personId) ? [] : [personId])),
    figures: figuresOf(pairs),
    notes: [...run.notes, ...notes, ...notesOn(pairs, input)],
    relaxations: relaxationsFor(run, solution),
  };
}

/** One pair of a solution, with what may be told of it. */
export function pairOf(
  { scored, facts }: ScoredRun,
  { mentees, mentors }: MatchInput,
  [row, column]: readonly [number, number],
  standIn: number | null = null,
): ProposedPair {
  const locked = (scored.open.locks ?? []).some((lock) => lock[0] === row && lock[1] === column);
  return {
    submissionId: mentees[row]?.submissionId ?? '',
    mentorId: mentors[column]?.personId ?? '',
    ...facts(row, column),
    standInId: standIn === null ? null : (mentors[standIn]?.personId ?? null),
    locked,
  };
}

/** Worst and mean score of some pairs. */
export function figuresOf(pairs: readonly ProposedPair[]): MatchProposal['figures'] {
  const scores = pairs.map(({ score }) => score);
  return {
    pairs: pairs.length,
    worst: pairs.length > 0 ? Math.min(...scores) : null,
    mean: pairs.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / pairs.length : null,
  };
}

/** A gate that is closed by what somebody told in confidence is not for giving up, and not for naming. */
function relaxationsFor({ scored }: ScoredRun, solution: Assignment): string[] {
  if (solution.unassigned.length + solution.short.length === 0) return [];
  const told = { ...scored, pair: (row: number, column: number) => withoutConfidence(scored.pair(row, column)) };
  return peopleRelaxations(told, solution).map(({ words }) => words);
}

function withoutConfidence(pair: ReturnType<ScoredRun['scored']['pair']>): typeof pair {
  const isOpen = pair.gates.every(({ kind }) => !PRIVATE_GATES.includes(kind));
  return isOpen ? pair : { ...pair, gates: pair.gates.map((gate) => ({ ...gate, negotiable: false })) };
}

function nobody(input: MatchInput): MatchProposal {
  const reason = 'No mentor with a free place has come forward yet.';
  return {
    pairs: [],
    unassigned: input.mentees.map(({ submissionId }) => ({ submissionId, reason })),
    unusedMentors: input.mentors.map(({ personId }) => personId),
    figures: figuresOf([]),
    notes: notesOn([], input),
    relaxations: [],
  };
}

function notesOn(pairs: readonly ProposedPair[], { mentees, mentors }: MatchInput): string[] {
  const weak = pairs.filter(({ band }) => band === 'weak').length;
  const places = mentors.reduce((sum, { capacity }) => sum + capacity, 0);
  return [
    ...(places < mentees.length
      ? [`Works without a mentor: ${mentees.length}; places that mentors have: ${places}. Ask for more mentors.`]
      : []),
    ...(weak > 0 ? [`Pairs with little in common: ${weak} of ${pairs.length}. Look at them first.`] : []),
  ];
}
