import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** Who reviews what, who reviews at all, and who should not, as the server has it. */
export type Assigning = Schemas['AssigningDto'];
export type KnownReviewer = Schemas['KnownReviewerDto'];
export type Conflict = Schemas['ConflictDto'];
/** What is given to whom, and taken back. */
export type AssignmentChange = Schemas['AssignReviewersDto'];

/** Who reviews what. */
export const assigningQuery = (conference: string) =>
  queryOptions({
    queryKey: ['assigning', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/review-assignments', { params: { path: { conference } } })),
  });

/** Gives works to reviewers and takes works back, at once. */
export const assign = (conference: string, body: AssignmentChange, headers: { 'Idempotency-Key': string }) =>
  answerOf(
    api.POST('/api/v1/conferences/{conference}/review-assignments', {
      params: { path: { conference } },
      body,
      headers,
    }),
  );

/** What the engine proposes; it stands in the job's result, which the API leaves open. */
export interface ReviewerProposal {
  readonly pairs: readonly {
    readonly submissionId: string;
    readonly reviewerId: string;
    readonly sharedTerms: readonly string[];
    readonly sharedTopics: readonly string[];
    readonly stands: boolean;
  }[];
  readonly moves: readonly {
    readonly submissionId: string;
    readonly from: string;
    readonly to: string | null;
    readonly why: string;
  }[];
  readonly short: readonly { readonly submissionId: string; readonly missing: number; readonly reason: string }[];
  readonly relaxations: readonly string[];
  readonly notes: readonly string[];
}

/** A proposal as the job has kept it. */
export function readProposal(result: unknown): ReviewerProposal {
  const given = (typeof result === 'object' ? (result ?? {}) : {}) as Partial<ReviewerProposal>;
  return { pairs: [], moves: [], short: [], relaxations: [], notes: [], ...given };
}
