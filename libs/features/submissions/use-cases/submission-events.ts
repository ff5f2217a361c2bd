import type { DomainEvent, Id } from '@colloquy/kernel';

/** A work was taken back by its authors or on their behalf. */
export type SubmissionWithdrawn = DomainEvent<'SubmissionWithdrawn', { readonly submissionId: Id }>;

/** A version was sent in: the first, or a later one in its place. */
export type AbstractSubmitted = DomainEvent<
  'AbstractSubmitted',
  { readonly submissionId: Id; readonly version: number; readonly first: boolean }
>;

/** A withdrawal was undone; what was freed by it stays free. */
export type WithdrawalUndone = DomainEvent<'WithdrawalUndone', { readonly submissionId: Id }>;
