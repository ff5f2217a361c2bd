import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { nextOf } from './pages';

/** The pairings that the viewer may see, page by page: all for organisers, their own for mentors and authors. */
export function usePairingPages(conference: string) {
  return useInfiniteQuery({
    queryKey: ['pairings', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/pairings', { params: { path: { conference }, query: { after } } }),
      ),
  });
}
