import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** What others think of a work. */
export type Discussion = Schemas['DiscussionDto'];
/** Something that was said. */
export type Post = Schemas['DiscussionPostDto'];
/** Who may read a post, each with those before it. */
export type Sight = Post['sight'];

/** The other reviews of a work and what is said about it. */
export const discussionQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['discussion', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/discussion', {
          params: { path: { conference, submission } },
        }),
      ),
  });
