import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** What a presenter wants of a mentor, as the form holds it. */
export type Help = Omit<Schemas['HelpWantedDto'], 'revision' | 'done'>;

/** What oneself wants. */
export const helpQuery = (conference: string) =>
  queryOptions({
    queryKey: ['help-wanted', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/help-wanted', { params: { path: { conference } } })),
  });

/** What the form changes of it. */
export function changeable(read: Schemas['HelpWantedDto']): Help {
  const { revision: _, done: __, ...help } = read;
  return help;
}
