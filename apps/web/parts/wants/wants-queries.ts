import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAutosave } from '../forms/use-autosave';

/** What somebody wishes in private. */
export type Wishes = Schemas['PrivateWishesDto'];

/** What there is to choose from for mentors and presenters. */
export const choicesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentoring-choices', conference],
    staleTime: 60_000,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentoring-choices', { params: { path: { conference } } })),
  });

/** One's own private wishes. */
export const wishesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['private-wishes', conference],
    gcTime: 0,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/private-wishes', { params: { path: { conference } } })),
  });

/** One's own private wishes, saved by themselves. They are not kept on the device: others may use it too. */
export function useWishes(conference: string, read: Schemas['KeptWishesDto']) {
  const queries = useQueryClient();
  const { revision, ...before } = read;
  const [wishes, setWishes] = useState<Wishes>(before);
  const saving = useAutosave(
    async (body: Wishes, version) => {
      const params = { path: { conference }, header: { 'If-Match': `"${version}"` } };
      const kept = await answerOf(api.PUT('/api/v1/conferences/{conference}/private-wishes', { params, body }));
      return { version: kept.revision };
    },
    wishes,
    {
      version: revision,
      restore: setWishes,
      theirs: async () => {
        const { revision: version, ...value } = await queries.fetchQuery({ ...wishesQuery(conference), staleTime: 0 });
        return { value, version };
      },
    },
  );
  return { wishes, saving, change: (changes: Partial<Wishes>) => setWishes((all) => ({ ...all, ...changes })) };
}
