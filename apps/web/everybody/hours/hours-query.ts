import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAutosave } from '../../parts/forms/use-autosave';

/** When somebody can be there, as the form holds it. */
export type Hours = Schemas['OwnHoursDto'];
/** A stretch of time in it. */
export type HoursEntry = Schemas['HoursEntryDto'];

const PATH = '/api/v1/conferences/{conference}/own-hours' as const;

/** One's own hours. */
export const hoursQuery = (conference: string) =>
  queryOptions({
    queryKey: ['own-hours', conference],
    gcTime: 0,
    queryFn: () => answerOf(api.GET(PATH, { params: { path: { conference } } })),
  });

function changeable({ comesFor, needs, hours }: Hours): Hours {
  return { comesFor, needs, hours };
}

/** One's own hours, saved by themselves. They are not kept on the device: others may use it too. */
export function useHours(conference: string, read: Schemas['KeptOwnHoursDto']) {
  const queries = useQueryClient();
  const [said, setSaid] = useState<Hours>(() => changeable(read));
  const saving = useAutosave(
    async (body: Hours, version) => {
      const params = { path: { conference }, header: { 'If-Match': `"${version}"` } };
      const { revision } = await answerOf(api.PUT(PATH, { params, body }));
      return { version: revision };
    },
    said,
    {
      version: read.revision,
      restore: setSaid,
      theirs: async () => {
        const fresh = await queries.fetchQuery({ ...hoursQuery(conference), staleTime: 0 });
        return { value: changeable(fresh), version: fresh.revision };
      },
    },
  );
  return { said, saving, change: (changes: Partial<Hours>) => setSaid((all) => ({ ...all, ...changes })) };
}
