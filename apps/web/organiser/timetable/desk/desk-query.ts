import { answerOf, type Schemas } from '@colloquy/api-client';
import type { TimetableInstance } from '@colloquy/engines/timetabling';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Desk } from '../model/desk';

/** The timetable with all that it is made of. Read anew when somebody has changed it: {@link useLive} asks for that. */
export const deskQuery = (conference: string) =>
  queryOptions({
    queryKey: ['timetable', conference],
    staleTime: 60_000,
    queryFn: async (): Promise<Desk> => {
      const params = { path: { conference } };
      const read = await answerOf(api.GET('/api/v1/conferences/{conference}/timetable', { params }));
      // The contract calls the engine's value an object; what is in it is the engine's own affair.
      return { ...read, instance: read.instance as unknown as TimetableInstance };
    },
  });

const MOST_PAGES = 6;

/** The last few hundred changes of the timetable, the newest first. */
export async function recentChanges(conference: string): Promise<readonly Schemas['TimetableChangeDto'][]> {
  const changes: Schemas['TimetableChangeDto'][] = [];
  let before: number | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await answerOf(
      api.GET('/api/v1/conferences/{conference}/timetable/history', {
        params: { path: { conference }, query: { before } },
      }),
    );
    changes.push(...items);
    if (next === null) break;
    before = next;
  }
  return changes;
}
