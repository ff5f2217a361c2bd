import loadHighs from 'highs';
import { assignReviewers } from '../../domain/assigning/assign-reviewers';
import type { ReviewerInput, ReviewerProposal } from '../../domain/assigning/reviewer-input';

/** The proposal as the thread makes it, with a solver for the rules that are no flow: labs apart, somebody experienced. */
export async function proposeInThread(input: ReviewerInput, seed: string | number): Promise<ReviewerProposal> {
  return assignReviewers(input, { seed, integerSolver: await loadHighs() });
}
