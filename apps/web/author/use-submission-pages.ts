import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { nextOf } from '../parts/pages';

/** The submissions that the viewer may read, page by page: an author's own. */
export function useSubmissionPages(conference: string) {
  return useInfiniteQuery({
    queryKey: ['submissions', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions', {
          params: { path: { conference }, query: { after } },
        }),
      ),
  });
}
