import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** The set-up of a conference as the server has it, with what is still missing. */
export const setUpQuery = (conference: string) =>
  queryOptions({
    queryKey: ['set-up', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/set-up', { params: { path: { conference } } })),
  });
