import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** The receipt of what was submitted last, if anything was. */
export const receiptQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['receipt', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/receipt', {
          params: { path: { conference, submission } },
        }),
      ),
  });
