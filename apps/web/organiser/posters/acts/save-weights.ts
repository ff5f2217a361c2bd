import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import type { Desk } from '../model/desk';

/** Saves what matters how much in a poster session. */
export const saveWeights =
  (conference: string, { id: posterSession, weightsVersion: version }: Pick<Desk, 'id' | 'weightsVersion'>) =>
  (weights: Record<string, number>, headers: { readonly 'Idempotency-Key': string }) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/poster-sessions/{posterSession}/weights', {
        params: { path: { conference, posterSession } },
        ...{ headers, body: { weights, version } },
      }),
    );
