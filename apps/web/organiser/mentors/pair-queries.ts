import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

export type Board = Schemas['PairBoardDto'];
export type BoardPair = Schemas['BoardPairDto'];
export type RunInList = Schemas['RunInListDto'];

/** All pairs of a conference, how they do, and the runs of the matching. */
export const boardQuery = (conference: string) =>
  queryOptions({
    queryKey: ['pair-board', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/pair-board', { params: { path: { conference } } })),
  });

/** How pairs come together. */
export const rulesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['pairing-rules', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/pairing-rules', { params: { path: { conference } } })),
  });

/** One run of the matching with what it proposes. */
export const matchRunQuery = (conference: string, run: string) =>
  queryOptions({
    queryKey: ['match-run', conference, run],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/match-runs/{run}', { params: { path: { conference, run } } })),
  });
