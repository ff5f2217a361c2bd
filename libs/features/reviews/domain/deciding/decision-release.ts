import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import { DomainError, type Fault, type Instant } from '@colloquy/kernel';

/** For how long a release can be called back unless an organiser wishes otherwise. */
export const USUAL_UNDO_MINUTES = 10;

/** When decisions are released: so many minutes from now, or at a moment. */
export interface ReleaseMoment {
  readonly undoMinutes: number;
  /** Null: as soon as the minutes are over. */
  readonly at: Instant | null;
}

/** A decision that waits to be released. */
export interface WaitingDecision {
  readonly code: string;
  readonly outcome: Outcome;
  /** How many reviews there are. */
  readonly reviews: number;
}

/** How many works get what, in the order of the outcomes; what nobody gets is left out. */
export function countsOf(
  decisions: readonly { readonly outcome: Outcome }[],
): { readonly outcome: Outcome; readonly count: number }[] {
  return OUTCOMES.map((outcome) => ({
    outcome,
    count: decisions.filter((decision) => decision.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}

/** The works that have fewer reviews than the conference asks for at least. */
export const withFewReviews = <Waiting extends WaitingDecision>(
  decisions: readonly Waiting[],
  least: number,
): readonly Waiting[] => decisions.filter(({ reviews }) => reviews < least);

/**
 * Stops a release of works that were reviewed too little, unless organisers say on purpose why.
 * @throws DomainError `too-few-reviews` naming the works
 */
export function refuseFewReviews(decisions: readonly WaitingDecision[], least: number, reason: string): void {
  const few = withFewReviews(decisions, least);
  if (few.length === 0 || reason.trim() !== '') return;
  const faults = few.map(
    ({ code, reviews }): Fault => ({
      message: `${code} has ${reviews === 0 ? 'no review' : reviews === 1 ? 'one review' : `${reviews} reviews`} of at least ${least}.`,
    }),
  );
  const message = `${few.length === 1 ? 'One work has' : `${few.length} works have`} fewer reviews than the ${least} that your conference asks for. Wait for them, take these decisions back, or say why you release them all the same.`;
  throw new DomainError('conflict', 'too-few-reviews', message, faults);
}
