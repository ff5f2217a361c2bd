import { answerOf } from '@colloquy/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { newKey } from '../../../api/use-write';
import { OwnVersions } from '../../desk/own-versions';
import { applySteps, takeMoved } from '../model/apply-steps';
import type { Desk, Step } from '../model/desk';
import type { DropKind } from '../model/plan-drop';
import { deskQuery } from './desk-query';
import type { PastMoves } from './past-moves';

/** Something to be done to the desk. */
export interface Move {
  readonly kind: DropKind | 'undo' | 'redo';
  readonly steps: readonly Step[];
  /** Versions of the talks as they were seen when they were taken up. */
  readonly versions: ReadonlyMap<string, number>;
}

/** A move on its way. */
export interface SentMove extends Move {
  readonly key: string;
}

/**
 * Sends moves one after the other, and shows each at once: the desk that is shown is the server's with all that is on its way.
 * What the server refuses falls back by itself.
 */
export function useMoves(
  conference: string,
  standing: Desk,
  past: PastMoves,
  failed: (move: SentMove, error: Error) => void,
): { readonly desk: Desk; readonly isSending: boolean; readonly send: (move: Move) => void } {
  const queries = useQueryClient();
  const [onTheirWay, setOnTheirWay] = useState<readonly SentMove[]>([]);
  const own = useRef(new OwnVersions(past.links));
  const { queryKey } = deskQuery(conference);
  const arrived = (move: SentMove) => setOnTheirWay((last) => last.filter(({ key }) => key !== move.key));
  const { mutate } = useMutation({
    scope: { id: `timetable ${conference}` },
    mutationFn: async ({ kind, steps, versions, key }: SentMove) => {
      const versioned = steps.map((step) => ({
        ...step,
        version: own.current.latest(step.submissionId, versions.get(step.submissionId) ?? 0),
      }));
      const made = await answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable/moves', {
          params: { path: { conference } },
          headers: { 'Idempotency-Key': key },
          body: { kind, steps: versioned, slotMinutes: standing.slotMinutes },
        }),
      );
      for (const { submissionId, version } of versioned) own.current.follow(submissionId, version, made.version);
      return made;
    },
    onSuccess: async (made, move) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Desk>(queryKey, (last) => last && takeMoved(applySteps(last, move.steps), made));
      arrived(move);
      void queries.invalidateQueries({
        predicate: ({ queryKey: [name] }) => name !== 'timetable',
        refetchType: 'none',
      });
    },
    onError: (error, move) => {
      arrived(move);
      void queries.invalidateQueries({ queryKey });
      failed(move, error);
    },
  });
  const desk = useMemo(
    () => onTheirWay.reduce((last, { steps }) => applySteps(last, steps), standing),
    [standing, onTheirWay],
  );
  const send = useCallback(
    (move: Move) => {
      const sent = { ...move, key: newKey() };
      setOnTheirWay((last) => [...last, sent]);
      mutate(sent);
    },
    [mutate],
  );
  return { desk, isSending: onTheirWay.length > 0, send };
}
