import { answerOf, type Schemas } from '@colloquy/api-client';
import { useCallback } from 'react';
import { api } from '../../api/client';
import { type Sendable, useOutbox } from '../../parts/forms/use-outbox';

/** A review that is on its way. */
export interface OutgoingReview extends Sendable {
  readonly submission: string;
  readonly review: Schemas['SendReviewDto'];
}

/** Sends a review. @throws Refusal where the server says no */
export function sendReview(conference: string, { key, submission, review }: OutgoingReview): Promise<unknown> {
  return answerOf(
    api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/review', {
      params: { path: { conference, submission } },
      body: review,
      headers: { 'Idempotency-Key': key },
    }),
  );
}

/** Reviews that were submitted without a connection: they go out as soon as there is one. */
export function useOutgoingReviews(conference: string) {
  const send = useCallback((item: OutgoingReview) => sendReview(conference, item), [conference]);
  return useOutbox<OutgoingReview>(`reviews/${conference}`, send);
}
