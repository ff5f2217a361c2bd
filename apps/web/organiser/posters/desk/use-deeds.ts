import { answerOf } from '@colloquy/api-client';
import type { FloorPlan } from '@colloquy/engines/poster-layout';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { newKey } from '../../../api/use-write';
import { OwnVersions } from '../../desk/own-versions';
import { applyDeed, takeMade } from '../model/apply-deed';
import { type Deed, type Desk, thingKey, touchedBy } from '../model/desk';
import { deskQuery } from './desk-query';
import type { PastDeeds } from './past-deeds';

/** How something comes to be done. */
export type How = 'move' | 'swap' | 'undo' | 'redo';

/** Something to be done to the desk. */
export interface Wanted {
  readonly how: How;
  readonly deed: Deed;
  /** Versions of what it touches, as they were seen when it was taken up. */
  readonly versions: ReadonlyMap<string, number>;
}

/** A deed on its way. */
export interface Sent extends Wanted {
  readonly key: string;
}

const SESSION = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}' as const;

type Path = { readonly conference: string; readonly posterSession: string };

async function sendPosters(path: Path, { how, deed, key }: Sent, versionOf: (name: string) => number) {
  if (deed.what !== 'posters') throw new Error('Only posters are moved.');
  return answerOf(
    api.POST(`${SESSION}/moves`, {
      params: { path },
      headers: { 'Idempotency-Key': key },
      body: {
        kind: how,
        steps: deed.steps.map(({ submissionId, to }) => ({ submissionId, to, version: versionOf(submissionId) })),
      },
    }),
  );
}

async function sendHall(path: Path, { how, deed, key }: Sent, versionOf: (name: string) => number) {
  if (deed.what !== 'hall') throw new Error('Only things of the hall are drawn.');
  const { floorPlan, ...made } = await answerOf(
    api.POST(`${SESSION}/floor-plan`, {
      params: { path },
      headers: { 'Idempotency-Key': key },
      body: {
        act: how === 'undo' || how === 'redo' ? how : 'change',
        renumber: deed.renumber ?? false,
        steps: deed.steps.map((step) => ({
          ...step,
          value: step.value as Record<string, unknown> | null,
          version: versionOf(thingKey(step)),
        })),
      },
    }),
  );
  return { ...made, floorPlan: floorPlan as unknown as FloorPlan };
}

/**
 * Sends what is done one after the other, and shows each at once: the desk that is shown is the server's with all that is
 * on its way. What the server refuses falls back by itself.
 */
export function useDeeds(
  conference: string,
  standing: Desk,
  past: PastDeeds,
  failed: (sent: Sent, error: Error) => void,
): { readonly desk: Desk; readonly isSending: boolean; readonly send: (wanted: Wanted) => void } {
  const queries = useQueryClient();
  const [onTheirWay, setOnTheirWay] = useState<readonly Sent[]>([]);
  const own = useRef(new OwnVersions(past.links));
  const path = { conference, posterSession: standing.id };
  const { queryKey } = deskQuery(conference, standing.id);
  const arrived = (sent: Sent) => setOnTheirWay((last) => last.filter(({ key }) => key !== sent.key));
  const { mutate } = useMutation({
    scope: { id: `posters ${conference}` },
    mutationFn: async (sent: Sent) => {
      const versionOf = (name: string): number => own.current.latest(name, sent.versions.get(name) ?? 0);
      const before = new Map(touchedBy(sent.deed).map((name) => [name, versionOf(name)]));
      const made =
        sent.deed.what === 'posters' ? await sendPosters(path, sent, versionOf) : await sendHall(path, sent, versionOf);
      for (const [name, version] of before) own.current.follow(name, version, made.version);
      // Posters that went along with the hall were moved by the same hand.
      const seen = queries.getQueryData<Desk>(queryKey)?.posters ?? [];
      for (const { submissionId, version } of made.moved) {
        const last = seen.find((poster) => poster.submissionId === submissionId)?.version;
        if (last !== undefined && !before.has(submissionId)) own.current.follow(submissionId, last, version);
      }
      return made;
    },
    onSuccess: async (made, sent) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Desk>(queryKey, (last) => last && takeMade(applyDeed(last, sent.deed), made));
      arrived(sent);
      void queries.invalidateQueries({
        predicate: ({ queryKey: [name] }) => name !== 'poster-desk',
        refetchType: 'none',
      });
    },
    onError: (error, sent) => {
      arrived(sent);
      void queries.invalidateQueries({ queryKey });
      failed(sent, error);
    },
  });
  const desk = useMemo(
    () => onTheirWay.reduce((last, { deed }) => applyDeed(last, deed), standing),
    [standing, onTheirWay],
  );
  const send = useCallback(
    (wanted: Wanted) => {
      const sent = { ...wanted, key: newKey() };
      setOnTheirWay((last) => [...last, sent]);
      mutate(sent);
    },
    [mutate],
  );
  return { desk, isSending: onTheirWay.length > 0, send };
}
