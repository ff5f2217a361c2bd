import {
  type MatchingProblem,
  type MatchingSolution,
  type Move,
  relaxations,
  whyUnassigned,
} from '@colloquy/engines/matching';
import type { ReviewerInput, ReviewerProposal } from './reviewer-input';
import { questionOf } from './reviewing-problem';
import { type AssignOptions, solveWidely } from './solve-widely';

const MOST_TERMS = 4;

/**
 * Proposes reviewers for every work: as many as asked for where that can be, nobody for a work in which they have a part,
 * nobody beyond what they take, the work shared out evenly, and then as near to what they know as can be. What stands stays,
 * or moves as little as can be. Same input and seed: same answer.
 *
 * @throws DomainError as `solve` does
 */
export function assignReviewers(input: ReviewerInput, options: AssignOptions): ReviewerProposal {
  const { submissions, reviewers, current = [] } = input;
  if (submissions.length === 0 || reviewers.length === 0) return nobody(input);
  const question = questionOf(input);
  const { problem, solution, moves } = solveWidely(question, input.adjust === true, options);
  const stands = new Set(current.map(({ submissionId, reviewerId }) => `${submissionId} ${reviewerId}`));
  return {
    pairs: solution.pairs.flatMap(([row, column]) => {
      const [submissionId, reviewerId] = [submissions[row]?.submissionId, reviewers[column]?.personId];
      if (submissionId === undefined || reviewerId === undefined) return [];
      const known = { submissionId, reviewerId, stands: stands.has(`${submissionId} ${reviewerId}`) };
      return [{ ...known, ...question.reasons(row, column, MOST_TERMS) }];
    }),
    moves: [...question.gone, ...movesOf(input, moves)],
    short: shortOf(input, problem, solution),
    relaxations: relaxations(problem, solution, RELAXED).flatMap(({ kind, words }) =>
      kind === 'minimum' ? [] : words,
    ),
    notes: [...question.notes, ...solution.notes],
  };
}

/** People may be asked to take more, two of one lab may share a work, and a work may be content with less; nobody judges their own. */
const RELAXED = { capacity: true, locks: false, barrier: () => null };

function movesOf({ submissions, reviewers }: ReviewerInput, moves: readonly Move[]): ReviewerProposal['moves'] {
  return moves.flatMap(({ row, from, to, why }) => {
    const [work, before] = [submissions[row], from === null ? undefined : reviewers[from]];
    if (!work || !before) return [];
    const after = to === null ? null : (reviewers[to]?.personId ?? null);
    return [{ submissionId: work.submissionId, from: before.personId, to: after, why }];
  });
}

function shortOf(
  { submissions }: ReviewerInput,
  problem: MatchingProblem,
  solution: MatchingSolution,
): ReviewerProposal['short'] {
  const missing = new Map<number, number>();
  const why = whyUnassigned(problem, solution);
  for (const row of solution.unassigned) missing.set(row, (missing.get(row) ?? 0) + 1);
  return [...missing].flatMap(([row, count]) => {
    const work = submissions[row];
    if (!work) return [];
    return [{ submissionId: work.submissionId, missing: count, reason: why.get(row) ?? 'No reviewer has room.' }];
  });
}

function nobody({ submissions, perSubmission }: ReviewerInput): ReviewerProposal {
  const reason = 'Nobody reviews in this conference yet.';
  const short = submissions.map(({ submissionId }) => ({ submissionId, missing: perSubmission, reason }));
  return { pairs: [], moves: [], short, relaxations: [], notes: [] };
}
