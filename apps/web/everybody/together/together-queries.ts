import { answerOf } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** A work that somebody prepares with others. */
export interface WorkPlace {
  /** Its conference's slug. */
  readonly conference: string;
  readonly submission: string;
}

const PATH = '/api/v1/conferences/{conference}/submissions/{submission}';
/** An address of a file is good for five minutes; it is asked for anew before that. */
const FRESH_MS = 4 * 60_000;

/** The work, who works on it, how long its presentation is. */
export const preparationQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['preparation', path],
    queryFn: () => answerOf(api.GET(`${PATH}/preparation`, { params: { path } })),
  });

/** Slides and poster in all versions. */
export const preparedFilesQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['prepared-files', path],
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    queryFn: () => answerOf(api.GET(`${PATH}/prepared-files`, { params: { path } })),
  });

/** Comments on places of pages. */
export const pageCommentsQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['page-comments', path],
    queryFn: () => answerOf(api.GET(`${PATH}/page-comments`, { params: { path } })),
  });

/** Which points of the poster check are ticked. */
export const posterTicksQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['poster-ticks', path],
    queryFn: () => answerOf(api.GET(`${PATH}/poster-ticks`, { params: { path } })),
  });

/** Rehearsals that are kept. */
export const rehearsalsQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['rehearsals', path],
    queryFn: () => answerOf(api.GET(`${PATH}/rehearsals`, { params: { path } })),
  });

/** When the pair meets, and its log. */
export const meetingsQuery = (path: WorkPlace) =>
  queryOptions({
    queryKey: ['meetings', path],
    queryFn: () => answerOf(api.GET(`${PATH}/meetings`, { params: { path } })),
  });

/** Times at which both could meet. */
export const meetingTimesQuery = (path: WorkPlace, minutes: number) =>
  queryOptions({
    queryKey: ['meeting-times', path, minutes],
    queryFn: () =>
      answerOf(
        api.GET(`${PATH}/meeting-times`, {
          params: { path, query: { minutes: minutes as 15 | 20 | 30 | 45 | 60 | 90 } },
        }),
      ),
  });

/** What mentor and presenter agree to. */
export const agreementQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentoring-agreement', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentoring-agreement', { params: { path: { conference } } })),
  });
