import { explain, solve } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import { type Band, bandOf, whyThesePeople } from './band';
import type { MatchInput, MatchOptions } from './match-input';
import { matchProblem } from './match-problem';

/** A work and the mentor proposed for it. */
export interface ProposedPair {
  readonly submissionId: Id;
  readonly mentorId: Id;
  /** How close their texts are, from 0 to 1. For comparing within one run; people read the band. */
  readonly score: number;
  readonly band: Band;
  /** The words that speak most for the pair, at most five. */
  readonly sharedTerms: readonly string[];
  /** Why these two, in words. */
  readonly sentence: string;
  /** Who could take the mentor's place: somebody who has a place left. */
  readonly standInId?: Id | null;
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
}

/**
 * Proposes one mentor for each work: as many works as the places allow, the worst pair as good as can be or the sum of
 * all (`objective`), nobody beside their own work. How well two fit is read from their texts alone. Same input and seed:
 * same proposal.
 *
 * @throws DomainError `unknown-objective`
 */
export function proposePairs(input: MatchInput, options: MatchOptions): MatchProposal {
  const { mentees, mentors } = input;
  if (mentees.length === 0 || mentors.length === 0) return nobody(input);
  const { problem, closeness } = matchProblem(input);
  const solution = solve(problem, options);
  const pairs = solution.pairs.flatMap(([row, column]): ProposedPair[] => {
    const [mentee, mentor] = [mentees[row], mentors[column]];
    if (!mentee || !mentor) return [];
    const { score, sharedTerms } = closeness(row, column);
    const band = bandOf(score);
    const sentence = whyThesePeople(mentor.name, band, sharedTerms);
    return [{ submissionId: mentee.submissionId, mentorId: mentor.personId, score, band, sharedTerms, sentence }];
  });
  const unassigned = solution.unassigned.flatMap((row) => {
    const { missing } = explain(problem, solution, row, { alternatives: 0 });
    const mentee = mentees[row];
    return mentee ? [{ submissionId: mentee.submissionId, reason: missing?.why ?? 'No place is left.' }] : [];
  });
  const used = new Set(pairs.map(({ mentorId }) => mentorId));
  const scores = pairs.map(({ score }) => score);
  return {
    pairs,
    unassigned,
    unusedMentors: mentors.flatMap(({ personId }) => (used.has(personId) ? [] : [personId])),
    figures: {
      pairs: pairs.length,
      worst: pairs.length > 0 ? Math.min(...scores) : null,
      mean: pairs.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / pairs.length : null,
    },
    notes: [...solution.notes, ...notesOn(pairs, input)],
  };
}

function nobody(input: MatchInput): MatchProposal {
  const reason = 'No mentor with a free place has come forward yet.';
  return {
    pairs: [],
    unassigned: input.mentees.map(({ submissionId }) => ({ submissionId, reason })),
    unusedMentors: input.mentors.map(({ personId }) => personId),
    figures: { pairs: 0, worst: null, mean: null },
    notes: notesOn([], input),
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
