import { answerOf, Refusal, type Schemas } from '@colloquy/api-client';
import type { Outcome } from '@colloquy/engines/deciding';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';
import { type BoardChanges, seenOn, takeOver } from './board-changes';
import { type BoardRow, boardQuery, OUTCOME_WORDS, outcomeOf, works } from './board-query';

type Wanted = Schemas['WantedDecisionDto'];

/** A decision that somebody else has changed meanwhile, with both. */
export interface Clash {
  readonly submissionId: string;
  readonly code: string;
  readonly yours: Outcome | null;
  readonly theirs: Schemas['StandingDecisionDto'] | null;
}

/** What was wanted, and on which of the works somebody else was quicker. */
export interface Clashing {
  readonly wanted: readonly Wanted[];
  readonly clashes: readonly Clash[];
}

/** What is wanted for a work, over the decision that is seen now. */
export const wantedFor = ({ submissionId, decision }: BoardRow, outcome: Outcome | null): Wanted => ({
  ...{ submissionId, outcome },
  version: decision?.version ?? 0,
});

function said(wanted: readonly Wanted[]): string {
  const outcomes = new Set(wanted.map(({ outcome }) => outcome));
  const [only] = outcomes;
  if (outcomes.size > 1) return `Decided on ${works(wanted.length)}.`;
  return only ? `${OUTCOME_WORDS[only]}: ${works(wanted.length)}.` : `Taken back for ${works(wanted.length)}.`;
}

/**
 * Takes down decisions, says what happened and what is still to come, and offers to take it back. Where somebody else was
 * quicker nothing is written, and `clashing` has both decisions.
 */
export function useDecide() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const queries = useQueryClient();
  const [clashing, setClashing] = useState<Clashing | null>(null);
  const rows = () => queries.getQueryData(boardQuery(conference).queryKey)?.rows ?? [];
  const send = (decisions: readonly Wanted[], headers: { 'Idempotency-Key': string }) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/decisions', {
        params: { path: { conference } },
        ...{ body: { decisions: [...decisions], seen: seenOn(rows()) }, headers },
      }),
    );
  const readAnew = (changes: BoardChanges) => takeOver(queries, conference, changes);
  const undo = useWrite(send, () => toast('Taken back.'), readAnew);
  const write = useWrite(
    async (act: { readonly wanted: readonly Wanted[]; readonly before: readonly Wanted[] }, headers) => ({
      ...{ act, answer: await send(act.wanted, headers) },
    }),
    ({ act, answer: { warnings } }) => {
      const now = new Map(rows().map((row) => [row.submissionId, row]));
      const back = act.before.flatMap(({ submissionId, outcome }) => {
        const row = now.get(submissionId);
        return row ? [wantedFor(row, outcome)] : [];
      });
      toast([said(act.wanted), ...warnings.slice(0, 3)].join(' '), { undo: () => undo.mutate(back, { onError }) });
    },
    ({ answer }) => readAnew(answer),
  );
  const onError = (error: Error) => toast(titleOfRefusal(error));
  const decide = (wanted: readonly Wanted[]) => {
    const before = new Map(rows().map((row) => [row.submissionId, row]));
    const was = wanted.flatMap(({ submissionId }) => {
      const row = before.get(submissionId);
      const isKnown = row?.decision?.state === 'released';
      return row ? [wantedFor(row, isKnown ? null : outcomeOf(row.decision?.outcome))] : [];
    });
    setClashing(null);
    write.mutate(
      { wanted, before: was },
      {
        onError: (error) => {
          const problem = error instanceof Refusal ? error.problem : null;
          if (problem?.code !== 'decided-meanwhile') return onError(error);
          setClashing({ wanted, clashes: (problem as unknown as { clashes: Clash[] }).clashes });
          void queries.invalidateQueries({ queryKey: boardQuery(conference).queryKey });
        },
      },
    );
  };
  return { decide, isPending: write.isPending, clashing, forget: () => setClashing(null) };
}
