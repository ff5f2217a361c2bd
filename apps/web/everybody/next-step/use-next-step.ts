import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';

/** What the viewer does next in a conference. */
export function useNextStep(conference: string) {
  return useQuery({
    queryKey: ['next-step', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/next-step', { params: { path: { conference } } })),
  });
}
