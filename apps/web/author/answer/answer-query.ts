import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** What was decided on a work, what the reviewers wrote, and what is to be done now. */
export type WorkAnswer = Schemas['AnswerDto'];

/** The answer to one work, for those who may read it. */
export const answerQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['answer', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/answer', {
          params: { path: { conference, submission } },
        }),
      ),
  });
