import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** The files of a submission, for every purpose, with how many and how large they may be. */
export const filesQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['files', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/files', {
          params: { path: { conference, submission } },
        }),
      ),
  });
