import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** A work of one's own, drafts too. */
export type MyWork = Schemas['MyWorkDto'];

/** Everything of one's own in a conference, and what happens with each work. */
export const mySubmissionsQuery = (conference: string) =>
  queryOptions({
    queryKey: ['my-submissions', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/my-submissions', { params: { path: { conference } } })),
  });
