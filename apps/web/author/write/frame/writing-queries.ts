import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** What a conference asks of an abstract, as the server tells it. */
export type WritingRules = Schemas['WritingRulesDto'];
/** A draft as the server tells it. */
export type Draft = Schemas['DraftDto'];

/** What the conference asks of an abstract: parts, limits, types, tracks, questions, deadline. */
export const writingRulesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['writing-rules', conference],
    staleTime: 60_000,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/writing-rules', { params: { path: { conference } } })),
  });

/** The draft of a submission with what is known of its authors. What stands in its fields is the keeper's affair. */
export const draftQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['draft', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/draft', {
          params: { path: { conference, submission } },
        }),
      ),
  });
