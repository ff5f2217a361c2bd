import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Counted } from '../../desk/proposal/counted-costs';
import type { Judgement } from '../judge/judging';
import { useJudge } from '../judge/use-judge';
import { standingOf } from '../model/apply-steps';
import type { Desk } from '../model/desk';
import { proposedDesk } from './proposed-desk';

/** A proposed timetable as the server tells it. */
export const proposalQuery = (conference: string, proposal: string) => ({
  queryKey: ['timetable-proposal', conference, proposal],
  queryFn: (): Promise<Schemas['TimetableProposalDto']> =>
    answerOf(
      api.GET('/api/v1/conferences/{conference}/timetable-proposals/{proposal}', {
        params: { path: { conference, proposal } },
      }),
    ),
});

/**
 * Counts what stands and some proposals with the same weights, by the engine's own rules: what was asked for with
 * different weights cannot be compared otherwise.
 */
export function useCounted(
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
    queryKey: ['timetable-counted', conference, desk.version, ids, weights],
    enabled: judge !== null && proposals.length === ids.length,
    staleTime: 0,
    queryFn: async (): Promise<Counted> => {
      const instance = { ...desk.instance, weights: { ...desk.instance.weights, ...weights } };
      const judged: Judgement[] = [];
      for (const one of [desk, ...proposals.map((proposal) => proposedDesk(desk, proposal))]) {
        const judgement = await judge?.check(instance, standingOf(one));
        if (judgement) judged.push(judgement);
      }
      const [now, ...proposed] = judged;
      if (!now) throw new Error('The timetable could not be counted.');
      return { now: costOf(now), proposed: proposed.map(costOf) };
    },
  });
  return { data: counted.data, error: failed ?? counted.error };
}

const costOf = ({ cost, terms }: Judgement): Counted['now'] => ({ cost, terms: terms as Record<string, number> });
