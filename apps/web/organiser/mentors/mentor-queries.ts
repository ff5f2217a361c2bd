import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** A mentor as organisers see them. */
export type Mentor = Schemas['ListedMentorDto'];

/** The mentors of a conference. */
export const mentorsQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentors', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/mentors', { params: { path: { conference } } })),
  });

/** Where mentors sign up. */
export const signUpQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentor-sign-up', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentor-sign-up', { params: { path: { conference } } })),
  });

/** What holds for mentoring. */
export const rulesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['mentoring-rules', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/mentoring-rules', { params: { path: { conference } } })),
  });
