import type { Id } from '@colloquy/kernel';

/** A work that is to be reviewed. */
export interface ReviewableWork {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly text: string;
  readonly keywords: readonly string[];
  /** Who has a part in it: nobody judges their own work, or one that they help with. */
  readonly barredIds: readonly Id[];
}

/** Somebody who reviews, with what they have said of themselves, where that is known. */
export interface Reviewer {
  readonly personId: Id;
  readonly name: string;
  /** The tracks whose works they review; null: all. */
  readonly trackIds: readonly Id[] | null;
  /** How many works they take at most. */
  readonly capacity: number;
  readonly texts: readonly string[];
  readonly topics?: readonly string[];
  readonly lab?: string;
  readonly experienced?: boolean;
}

/** Everything that a proposal of reviewers is made from. */
export interface ReviewerInput {
  readonly submissions: readonly ReviewableWork[];
  readonly reviewers: readonly Reviewer[];
  /** How many reviews each work should get. */
  readonly perSubmission: number;
  /** Whether somebody experienced is to be among the reviewers of every work. */
  readonly experienced?: boolean;
  /** Whether two of one lab are kept off the same work. */
  readonly labsApart?: boolean;
  /** Who reviews what by now. */
  readonly current?: readonly CurrentAssignment[];
  /** Whether those who have not begun may be moved, as few of them as can be; or else all that stands stays. */
  readonly adjust?: boolean;
}

/** One work for one reviewer. */
export interface ReviewAssignment {
  readonly submissionId: Id;
  readonly reviewerId: Id;
}

/** Who might review what. */
export interface ReviewerProposal {
  /** In the order of the works, with those that stand. */
  readonly pairs: readonly (ReviewAssignment & {
    /** How well the two fit, from 0 to 1. */
    readonly score: number;
    readonly sharedTerms: readonly string[];
    readonly sharedTopics: readonly string[];
    /** Whether it stands already. */
    readonly stands: boolean;
  })[];
  /** What stands and would go, each with who comes instead and why. */
  readonly moves: readonly {
    readonly submissionId: Id;
    readonly from: Id;
    readonly to: Id | null;
    readonly why: string;
  }[];
  /** Works that get fewer reviewers than they should. */
  readonly short: readonly { readonly submissionId: Id; readonly missing: number; readonly reason: string }[];
  /** The least to give up so that every work gets what it should, in sentences. */
  readonly relaxations: readonly string[];
  readonly notes: readonly string[];
}

/** An assignment that stands. */
export interface CurrentAssignment {
  readonly submissionId: Id;
  readonly reviewerId: Id;
  /** Whether something of the review is written: then it stays, whatever else moves. */
  readonly begun: boolean;
}
