import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** What holds for reviewing, as the server has it. */
export type KeptRules = Schemas['KeptReviewingRulesDto'];

/** The same while it is edited: a number may be empty for a moment. */
export interface EditedRules extends Omit<Schemas['ReviewingRulesDto'], 'wanted' | 'least'> {
  readonly wanted: number | null;
  readonly least: number | null;
}

/** How many reviews there are, and who knows whom. */
export const reviewingRulesQuery = (conference: string) =>
  queryOptions({
    queryKey: ['reviewing-rules', conference],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/set-up/reviewing/rules', { params: { path: { conference } } }),
      ),
  });

/** Sets the rules in place of those of that version. */
export function saveReviewingRules(
  conference: string,
  { wanted, least, ...rules }: EditedRules,
  version: string | number | null,
): Promise<KeptRules> {
  return answerOf(
    api.PUT('/api/v1/conferences/{conference}/set-up/reviewing/rules', {
      params: { path: { conference }, header: { 'If-Match': `"${version}"` } },
      body: { ...rules, wanted: wanted ?? 0, least: least ?? 0 },
    }),
  );
}
