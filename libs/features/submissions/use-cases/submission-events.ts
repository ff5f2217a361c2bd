import type { DomainEvent, Id } from '@colloquy/kernel';

/** A work was taken back by its authors or on their behalf. */
export type SubmissionWithdrawn = DomainEvent<'SubmissionWithdrawn', { readonly submissionId: Id }>;
