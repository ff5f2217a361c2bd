import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client';

const LARGEST_PAGE = 200;

/** Who is signed in. */
export const viewerQuery = queryOptions({ queryKey: ['viewer'], queryFn: () => answerOf(api.GET('/api/v1/me')) });

/** All conferences. */
export const conferencesQuery = queryOptions({
  queryKey: ['conferences'],
  queryFn: () => answerOf(api.GET('/api/v1/conferences')),
});

/** One conference with its phases, tracks and rooms. */
export const conferenceQuery = (conference: string) =>
  queryOptions({
    queryKey: ['conference', conference],
    staleTime: 60_000,
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}', { params: { path: { conference } } })),
  });

/** One submission with its abstract. */
export const submissionQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['submission', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}', {
          params: { path: { conference, submission } },
        }),
      ),
  });

/** All submissions that one may read, by their ids: for screens that name works by id alone. */
export const submissionsByIdQuery = (conference: string) =>
  queryOptions({
    queryKey: ['submissions-by-id', conference],
    staleTime: 60_000,
    queryFn: async () => {
      const all = new Map<string, Schemas['SubmissionDto']>();
      let after: string | undefined;
      do {
        const query = { limit: LARGEST_PAGE, after };
        const page = await answerOf(
          api.GET('/api/v1/conferences/{conference}/submissions', { params: { path: { conference }, query } }),
        );
        for (const item of page.items) all.set(item.id, item);
        after = page.next ?? undefined;
      } while (after !== undefined);
      return all;
    },
  });
