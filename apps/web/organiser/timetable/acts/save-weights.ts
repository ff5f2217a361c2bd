import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import type { Desk } from '../model/desk';

/** Saves what matters how much in the timetable. */
export const saveWeights =
  (conference: string, { weightsVersion: version }: Pick<Desk, 'weightsVersion'>) =>
  (weights: Record<string, number>, headers: { readonly 'Idempotency-Key': string }) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/timetable/weights', {
        params: { path: { conference } },
        ...{ headers, body: { weights, version } },
      }),
    );
