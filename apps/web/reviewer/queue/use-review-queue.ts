import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';

/** What somebody has to review. */
export type ReviewQueue = Schemas['ReviewQueueDto'];
/** One work of it. */
export type QueuedWork = Schemas['QueuedWorkDto'];

/** What the viewer has to review, and by what it is judged. */
export function useReviewQueue(conference: string) {
  return useQuery({
    queryKey: ['review-queue', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/review-queue', { params: { path: { conference } } })),
  });
}
