import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** How a mentor describes themselves, as the form holds it. */
export type Profile = Omit<Schemas['MyMentorProfileDto'], 'revision' | 'done' | 'trained'>;

/** One's own profile. */
export const profileQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentor-profile', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentor-profile', { params: { path: { conference } } })),
  });

/** What of a profile as it was read the form changes. */
export function changeable(read: Schemas['MyMentorProfileDto']): Profile {
  const { revision: _, done: __, trained: ___, ...profile } = read;
  return profile;
}
