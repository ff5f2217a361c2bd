import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** Where one leads or learns, as the server has it. */
export type Trainings = Schemas['ReviewTrainingsDto'];
export type Training = Schemas['ReviewTrainingDto'];

/** Where the viewer leads somebody or learns; for organisers also what leads have sent on. */
export const trainingQuery = (conference: string) =>
  queryOptions({
    queryKey: ['review-training', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/review-training', { params: { path: { conference } } })),
  });

/** For whom a training waits, in words. */
export function standing({ viewerIs, review, note, sentOn, trainee, lead }: Training): string {
  if (sentOn) return 'sent on to the organisers';
  if (!review) return viewerIs === 'trainee' ? 'you have not written yet' : `${trainee} has not written yet`;
  if (note !== '') return viewerIs === 'trainee' ? `${lead} has a note for you` : `you have told ${trainee} what to do`;
  return viewerIs === 'lead' ? 'waits for you' : `waits for ${lead}`;
}
