import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** The review form as the server has it. */
export type ReviewForm = Schemas['ReviewFormDto'];

/** By what works are judged, and how many reviews there are. */
export const reviewFormQuery = (conference: string) =>
  queryOptions({
    queryKey: ['set-up-reviewing', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/set-up/reviewing', { params: { path: { conference } } })),
  });

/** Sets the criteria in place of those of that version. */
export function saveReviewForm(
  conference: string,
  criteria: readonly Criterion[],
  version: string | number | null,
): Promise<ReviewForm> {
  return answerOf(
    api.PUT('/api/v1/conferences/{conference}/set-up/reviewing', {
      params: { path: { conference }, header: { 'If-Match': `"${version}"` } },
      body: {
        criteria: criteria.map(({ weight, anchors, trackIds = [], ...rest }) => ({
          ...rest,
          weight: weight ?? 0,
          anchors: [...anchors],
          trackIds: [...trackIds],
        })),
      },
    }),
  );
}

/** A criterion while it is edited: the weight may be empty for a moment. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly weight: number | null;
  readonly anchors: readonly string[];
  /** The tracks whose works are judged by it; none: all. */
  readonly trackIds?: readonly string[];
}

/** A criterion that is not worded yet. */
export const newCriterion = (id: string): Criterion => ({
  ...{ id, name: '', description: '', weight: 1 },
  anchors: ['', '', '', '', ''],
});

/** How much of the whole each criterion counts, in whole percent. */
export function shareOf({ weight }: Criterion, criteria: readonly Criterion[]): number {
  const whole = criteria.reduce((sum, other) => sum + (other.weight ?? 0), 0);
  return whole > 0 ? Math.round(((weight ?? 0) / whole) * 100) : 0;
}
