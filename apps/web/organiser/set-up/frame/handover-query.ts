import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** A note on a section, and what the committee before wrote on it. */
export type Note = Schemas['HandoverNoteDto'];

/** All notes of a conference. */
export const handoverQuery = (conference: string) =>
  queryOptions({
    queryKey: ['handover', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/handover-notes', { params: { path: { conference } } })),
  });
