import { explain, type MatchingProblem, similarity, solve } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import { isInTheirTracks, mayReview } from '../reviews.policy';

/** A work that is to be reviewed. */
export interface ReviewableWork {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly text: string;
  readonly authorIds: readonly Id[];
  /** Who has mentored it: nobody judges what they have helped with. */
  readonly mentorIds: readonly Id[];
}

/** Somebody who reviews, with what they have written, where that is known. */
export interface Reviewer {
  readonly personId: Id;
  readonly name: string;
  /** The tracks whose works they review; null: all. */
  readonly trackIds: readonly Id[] | null;
  /** How many works they take at most. */
  readonly capacity: number;
  readonly texts: readonly string[];
}

/** Everything that a proposal of reviewers is made from. */
export interface ReviewerInput {
  readonly submissions: readonly ReviewableWork[];
  readonly reviewers: readonly Reviewer[];
  /** How many reviews each work should get. */
  readonly perSubmission: number;
}

/** One work for one reviewer. */
export interface ReviewAssignment {
  readonly submissionId: Id;
  readonly reviewerId: Id;
}

/** Who might review what. */
export interface ReviewerProposal {
  /** In the order of the works. */
  readonly pairs: readonly (ReviewAssignment & {
    /** How close their texts are, from 0 to 1. */
    readonly score: number;
    readonly sharedTerms: readonly string[];
  })[];
  /** Works that get fewer reviewers than they should. */
  readonly short: readonly { readonly submissionId: Id; readonly missing: number; readonly reason: string }[];
  readonly notes: readonly string[];
}

const MOST_TERMS = 4;
/** The engine pushes nobody towards people of whom it knows nothing; reviewing is shared out to them all the same. */
const UNKNOWN = 1e-6;

/**
 * Proposes reviewers for every work: as many as asked for where that can be, nobody for their own work or one that they
 * mentored, the work shared out evenly, and then as close to their own texts as can be. Same input and seed: same answer.
 */
export function assignReviewers(input: ReviewerInput, { seed }: { readonly seed: string | number }): ReviewerProposal {
  const { submissions, reviewers, perSubmission } = input;
  if (submissions.length === 0 || reviewers.length === 0) return nobody(input);
  const { scores, sharedTerms } = similarity(
    submissions.map(({ title, text }) => `${title}\n${text}`),
    reviewers.map(({ texts }) => texts),
  );
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0;
  const evenShare = Math.floor((submissions.length * perSubmission) / reviewers.length);
  const problem: MatchingProblem = {
    scores: submissions.map((work, row) =>
      reviewers.map(({ personId, trackIds }, column) =>
        mayReview(personId, work) && isInTheirTracks(trackIds, work) ? Math.max(score(row, column), UNKNOWN) : null,
      ),
    ),
    demand: perSubmission,
    min: reviewers.map(({ capacity }) => Math.min(evenShare, capacity)),
    max: reviewers.map(({ capacity }) => capacity),
    rowNames: submissions.map(({ code }) => code),
    columnNames: reviewers.map(({ name }) => name),
  };
  const solution = solve(problem, { objective: 'sum', seed });
  return {
    pairs: solution.pairs.flatMap(([row, column]) => {
      const [submissionId, reviewerId] = [submissions[row]?.submissionId, reviewers[column]?.personId];
      if (submissionId === undefined || reviewerId === undefined) return [];
      const terms = sharedTerms(row, column, MOST_TERMS).map(({ term }) => term);
      return [{ submissionId, reviewerId, score: score(row, column), sharedTerms: terms }];
    }),
    short: submissions.flatMap(({ submissionId }, row) => {
      const missing = solution.unassigned.filter((each) => each === row).length;
      if (missing === 0) return [];
      const reason = explain(problem, solution, row, { alternatives: 0 }).missing?.why ?? 'No reviewer has room.';
      return [{ submissionId, missing, reason }];
    }),
    notes: solution.notes,
  };
}

function nobody({ submissions, perSubmission }: ReviewerInput): ReviewerProposal {
  const reason = 'Nobody reviews in this conference yet.';
  const short = submissions.map(({ submissionId }) => ({ submissionId, missing: perSubmission, reason }));
  return { pairs: [], short, notes: [] };
}
