import { explain } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import type { MatchInput, MatchOptions } from './match-input';
import { matchProblem } from './match-problem';
import type { MatchProposal } from './propose-pairs';

/** Why a work has its mentor, and what having another instead would have done to everybody. */
export interface PairAccount {
  readonly sentence: string;
  readonly alternatives: readonly { readonly mentorId: Id; readonly name: string; readonly why: string }[];
}

/** Explains one pair of a proposal from the input that it was made from; null where the proposal has none for the work. */
export function explainPair(
  input: MatchInput,
  options: MatchOptions,
  proposal: MatchProposal,
  submissionId: Id,
): PairAccount | null {
  const { mentees, mentors } = input;
  const chosen = proposal.pairs.find((pair) => pair.submissionId === submissionId);
  const row = mentees.findIndex((mentee) => mentee.submissionId === submissionId);
  if (!chosen || row < 0) return null;
  const rowOf = new Map(mentees.map((mentee, place) => [mentee.submissionId, place]));
  const columnOf = new Map(mentors.map((mentor, place) => [mentor.personId, place]));
  const assignment = {
    pairs: proposal.pairs.map(
      (pair) => [rowOf.get(pair.submissionId) ?? -1, columnOf.get(pair.mentorId) ?? -1] as const,
    ),
    unassigned: proposal.unassigned.map((left) => rowOf.get(left.submissionId) ?? -1),
    short: [],
  };
  const { pairs } = explain(matchProblem(input).problem, assignment, row, options);
  return {
    sentence: chosen.sentence,
    alternatives: pairs.flatMap(({ alternatives }) =>
      alternatives.map(({ column, name, why }) => ({ mentorId: mentors[column]?.personId ?? '', name, why })),
    ),
  };
}
