import type { Id, Instant } from '@colloquy/kernel';

/** A figure about people is told of this many or more; of fewer, each could tell what the others did. */
export const FEWEST_PEOPLE = 3;

/** One review as reports take it. */
export interface ReportedReview {
  readonly reviewerId: Id;
  readonly scores: Readonly<Record<Id, number>>;
}

/** Somebody was asked for a review, and sent it or not. */
export interface ReportedAssignment {
  readonly reviewerId: Id;
  readonly since: Instant;
  /** When it was first submitted; null while it is missing. */
  readonly submittedAt: Instant | null;
}

/** A work as reports take it. */
export interface ReportedWork {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly state: string;
  readonly trackId: Id;
  readonly track: string;
  readonly assignments: readonly ReportedAssignment[];
  readonly reviews: readonly ReportedReview[];
}
