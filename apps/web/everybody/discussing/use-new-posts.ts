import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { useConference } from '../../parts/use-conference';
import type { Discussion } from './discussion-query';

/**
 * The posts that were new to the reader when they came here or came since: marked as long as they stay, and told to the
 * server as read. Lists that count them are read again when somebody goes back to them.
 */
export function useNewPosts({ posts }: Pick<Discussion, 'posts'>, submission: string): ReadonlySet<string> {
  const { slug: conference } = useConference();
  const queries = useQueryClient();
  const fresh = useRef(new Set<string>());
  const unread = posts.filter(({ isNew }) => isNew).map(({ id }) => id);
  for (const id of unread) fresh.current.add(id);
  const all = unread.join(' ');
  useEffect(() => {
    if (all === '') return;
    // That it was read is worth no message when it fails: then the same is new once more.
    api
      .POST('/api/v1/conferences/{conference}/submissions/{submission}/discussion/looks', {
        params: { path: { conference, submission } },
        body: { posts: all.split(' ') },
      })
      .then(() => {
        for (const list of ['review-queue', 'decision-board']) {
          void queries.invalidateQueries({ queryKey: [list, conference], refetchType: 'none' });
        }
      })
      .catch(() => {});
  }, [all, conference, submission, queries]);
  return fresh.current;
}
