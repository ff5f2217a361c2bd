import { answerOf } from '@colloquy/api-client';
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
