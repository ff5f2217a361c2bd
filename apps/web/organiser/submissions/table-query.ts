import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** A submission as a row. */
export type SubmissionRow = Schemas['SubmissionRowDto'];

/** Every submission, and which look alike. */
export type SubmissionTable = Schemas['SubmissionTableDto'];

/** Every submission of a conference in one answer, for its organisers. */
export const tableQuery = (conference: string) =>
  queryOptions({
    queryKey: ['submission-table', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/submission-table', { params: { path: { conference } } })),
  });

/** The works in whose abstract all these words occur, by their ids. */
export const wordsQuery = (conference: string, text: string) =>
  queryOptions({
    queryKey: ['submission-words', conference, text],
    enabled: text !== '',
    placeholderData: (last: ReadonlySet<string> | undefined) => last,
    queryFn: async (): Promise<ReadonlySet<string>> => {
      const params = { path: { conference }, query: { text } };
      const { ids } = await answerOf(api.GET('/api/v1/conferences/{conference}/submission-table/words', { params }));
      return new Set(ids);
    },
  });
