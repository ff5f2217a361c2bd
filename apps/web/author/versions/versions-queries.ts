import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** A version as it stands in the list. */
export type Version = Schemas['VersionDto'];
/** A version in full. */
export type WholeVersion = Schemas['WholeVersionDto'];

/** Every version of a submission, the latest first. */
export const versionsQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['versions', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/versions', {
          params: { path: { conference, submission } },
        }),
      ),
  });

/** One version in full; it never changes, but for whether it counts. */
export const versionQuery = (conference: string, submission: string, number: string) =>
  queryOptions({
    queryKey: ['version', conference, submission, number],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/versions/{number}', {
          params: { path: { conference, submission, number } },
        }),
      ),
  });
