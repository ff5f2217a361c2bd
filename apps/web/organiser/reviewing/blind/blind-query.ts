import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** Every work beside what reviewers read of it where they must not know its authors. */
export const redactionQuery = (conference: string) =>
  queryOptions({
    queryKey: ['redaction', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/redaction', { params: { path: { conference } } })),
  });
