import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** What is said of the rooms, with all of which something can be said. */
export type RoomRules = Schemas['KeptRoomRulesDto'];

/** What the timetable goes by, as far as rooms are concerned. */
export const roomRulesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['room-rules', conference],
    staleTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/timetable/rooms', { params: { path: { conference } } })),
  });
