import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** Whom a conference names for pairs that do not work, and the notes that one wrote or got. */
export const quietQuery = (conference: string) =>
  queryOptions({
    queryKey: ['quiet-route', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/quiet-route', { params: { path: { conference } } })),
  });
