import type { Id } from '@colloquy/kernel';

/** A work beside a mentor. */
export interface Beside {
  readonly submissionId: Id;
  readonly mentorId: Id;
}
