import type { DomainEvent, Id } from '@colloquy/kernel';

/** A work was taken back by its authors or on their behalf. */
export type SubmissionWithdrawn = DomainEvent<'SubmissionWithdrawn', { readonly submissionId: Id }>;

/** Others are authors of a work, or present it, than before. */
export type AuthorsChanged = DomainEvent<'AuthorsChanged', { readonly submissionId: Id }>;

/** It became known that a work is not accepted. */
export type SubmissionDeclined = DomainEvent<'SubmissionDeclined', { readonly submissionId: Id }>;

/** A version was sent in: the first, or a later one in its place. */
export type AbstractSubmitted = DomainEvent<
  'AbstractSubmitted',
  { readonly submissionId: Id; readonly version: number; readonly first: boolean }
>;

/** A withdrawal was undone; its slot or board stays free. */
export type WithdrawalUndone = DomainEvent<'WithdrawalUndone', { readonly submissionId: Id }>;
