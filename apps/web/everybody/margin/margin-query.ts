import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

export type Margin = Schemas['MarginDto'];
export type Thread = Schemas['ThreadDto'];
export type Comment = Schemas['CommentDto'];
export type Round = Schemas['RoundDto'];

/** Which version of a work is shown; null lets the server choose what is best to see. */
export type Shown = string | null;

/** The margin of a work: its texts, the threads at their words, and its rounds. */
export const marginQuery = (conference: string, submission: string, version: Shown) =>
  queryOptions({
    queryKey: ['margin', conference, submission, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/margin', {
          params: { path: { conference, submission }, query: version === null ? {} : { version } },
        }),
      ),
  });
