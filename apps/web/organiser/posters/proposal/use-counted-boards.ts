import { useQueries, useQuery } from '@tanstack/react-query';
import type { Counted } from '../../desk/proposal/counted-costs';
import { useJudge } from '../judge/use-judge';
import type { Desk } from '../model/desk';
import { proposalQuery } from './proposals-query';
import { proposedDesk } from './proposed-desk';

/**
 * Counts what hangs and some proposals with the same weights, by the engine's own rules: what was asked for with
 * different weights cannot be compared otherwise.
 */
export function useCountedBoards(
  conference: string,
  desk: Desk,
  ids: readonly string[],
  weights: Readonly<Record<string, number>>,
): { readonly data: Counted | undefined; readonly error: Error | null } {
  const judge = useJudge();
  const { proposals, failed } = useQueries({
    queries: ids.map((id) => proposalQuery(conference, id)),
    combine: (all) => ({
      proposals: all.flatMap(({ data }) => data ?? []),
      failed: all.find(({ error }) => error)?.error ?? null,
    }),
  });
  const counted = useQuery({
    queryKey: ['boards-counted', conference, desk.id, desk.version, ids, weights],
    enabled: judge !== null && proposals.length === ids.length,
    staleTime: 0,
    queryFn: async (): Promise<Counted> => {
      const judged: Counted['now'][] = [];
      for (const one of [desk, ...proposals.map((proposal) => proposedDesk(desk, proposal))]) {
        const judgement = await judge?.check({ ...one, weights });
        if (judgement) judged.push(judgement.report);
      }
      const [now, ...proposed] = judged;
      if (!now || proposed.length < proposals.length) throw new Error('The boards could not be counted.');
      return { now, proposed };
    },
  });
  return { data: counted.data, error: failed ?? counted.error };
}
