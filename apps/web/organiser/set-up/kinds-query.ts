import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** The kinds of conference, with all that each brings; they change only with the program. */
export const kindsQuery = queryOptions({
  queryKey: ['conference-kinds'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => answerOf(api.GET('/api/v1/conference-kinds', {})),
});
