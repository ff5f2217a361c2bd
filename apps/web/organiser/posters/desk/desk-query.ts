import { answerOf, type Schemas } from '@colloquy/api-client';
import type { FloorPlan, PosterProblem } from '@colloquy/engines/poster-layout';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Desk } from '../model/desk';

const DESK = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}/desk' as const;

/** The poster sessions of a conference. */
export const sessionsQuery = (conference: string) =>
  queryOptions({
    queryKey: ['poster-sessions', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/poster-sessions', { params: { path: { conference } } })),
  });

/** A poster session with all that it is made of. Read anew when somebody has changed it: {@link useLive} asks for that. */
export const deskQuery = (conference: string, posterSession: string) =>
  queryOptions({
    queryKey: ['poster-desk', conference, posterSession],
    staleTime: 60_000,
    queryFn: async (): Promise<Desk> => {
      const { floorPlan, problem, ...rest } = await answerOf(
        api.GET(DESK, { params: { path: { conference, posterSession } } }),
      );
      // The contract calls the engine's values objects; what is in them is the engine's own affair.
      return {
        ...rest,
        floorPlan: floorPlan as unknown as FloorPlan,
        problem: problem as unknown as Omit<PosterProblem, 'floorPlan'>,
      };
    },
  });

const MOST_PAGES = 6;

/** The last few hundred changes of a poster session, the newest first. */
export async function recentChanges(
  conference: string,
  posterSession: string,
): Promise<readonly Schemas['PosterChangeDto'][]> {
  const changes: Schemas['PosterChangeDto'][] = [];
  let before: number | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await answerOf(
      api.GET('/api/v1/conferences/{conference}/poster-sessions/{posterSession}/history', {
        params: { path: { conference, posterSession }, query: { before } },
      }),
    );
    changes.push(...items);
    if (next === null) break;
    before = next;
  }
  return changes;
}
