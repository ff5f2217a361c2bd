import { diffArrays } from 'diff';
import type { CompareTexts } from '../../domain/feedback/anchor';

/** So many words may differ; the work grows with the square of it. */
const MOST_CHANGES = 1_200;

const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}_]+|[\s\S]/gu) ?? [];

/** What has changed from one text to the other, by words. Bounded: null where nearly everything has. */
export const compareWords: CompareTexts = (before, after) => {
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_CHANGES });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(''),
    })) ?? null
  );
};
