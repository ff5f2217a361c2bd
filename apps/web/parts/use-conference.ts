import type { Schemas } from '@colloquy/api-client';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { conferenceQuery } from '../api/queries';

/** The name of the conference in the address, as soon as it is known. */
export function useConferenceTitle(slug: string | undefined): string | undefined {
  const { data } = useQuery({ ...conferenceQuery(slug ?? ''), enabled: slug !== undefined });
  return data?.title;
}

/** The conference of this screen. The shell shows screens only when it is there. */
export function useConference(): Schemas['ConferenceDto'] {
  const { conference } = useParams({ strict: false });
  return useSuspenseQuery(conferenceQuery(conference ?? '')).data;
}
