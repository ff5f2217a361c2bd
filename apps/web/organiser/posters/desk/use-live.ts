import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { api } from '../../../api/client';
import { viewerQuery } from '../../../api/queries';
import { newKey } from '../../../api/use-write';
import { useToast } from '../../../parts/overlays/toasts';
import { deskQuery } from './desk-query';
import type { Workbench } from './use-workbench';

const EVERY_MS = 5_000;
const MOST_NAMED = 3;
const NOBODY: readonly Schemas['PersonAtPostersDto'][] = [];
const SESSION = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}' as const;

/**
 * Says every few seconds that somebody is here and what they hold, hears the same of others, and reads the session anew when
 * one of them has changed it. What is held stays held.
 */
export function useLive({ conference, hands, isSending, desk: { version: known, id: posterSession } }: Workbench) {
  const queries = useQueryClient();
  const toast = useToast();
  const { data: viewer } = useQuery(viewerQuery);
  const holding = [hands.carry?.id, hands.open, hands.thing].flatMap((one) => one ?? []);
  const path = { conference, posterSession };
  const { data } = useQuery({
    queryKey: ['poster-presence', conference, posterSession, holding.join(' ')],
    refetchInterval: EVERY_MS,
    staleTime: 0,
    placeholderData: (last) => last,
    queryFn: () =>
      answerOf(
        api.POST(`${SESSION}/presence`, {
          params: { path },
          headers: { 'Idempotency-Key': newKey() },
          body: { holding },
        }),
      ),
  });
  const told = useRef(known);
  const theirs = data?.version ?? 0;
  useEffect(() => {
    if (isSending || theirs <= Math.max(known, told.current)) return;
    const after = Math.max(known, told.current);
    told.current = theirs;
    void queries.invalidateQueries({ queryKey: deskQuery(conference, posterSession).queryKey });
    const tell = async () => {
      const { changes } = await answerOf(
        api.GET(`${SESSION}/changes`, { params: { path: { conference, posterSession }, query: { after } } }),
      );
      const others = changes.filter(({ byId }) => byId !== viewer?.personId);
      const codes = [
        ...new Set(
          others.flatMap(({ steps, things }) => [...steps.map(({ code }) => code), ...things.map(({ id }) => id)]),
        ),
      ];
      const who = [...new Set(others.map(({ by }) => by ?? 'The program'))].join(' and ');
      const what = codes.length > MOST_NAMED ? `${codes.length} things` : codes.join(', ');
      if (others.length > 0) toast(what ? `${who} changed ${what}.` : `${who} changed this session.`);
    };
    tell().catch(() => undefined);
  }, [theirs, known, isSending, queries, conference, posterSession, toast, viewer?.personId]);
  const people = data?.people ?? NOBODY;
  const heldByOthers = useMemo(
    () => new Map(people.flatMap(({ name, holding: ids }) => ids.map((id) => [id, name] as const))),
    [people],
  );
  return { people, heldByOthers };
}
