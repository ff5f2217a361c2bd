import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** Who takes their place, who revises and who waits. */
export type Places = Schemas['PlacesStandingDto'];

/** What comes after a release. */
export const placesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['places', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/places', { params: { path: { conference } } })),
  });
