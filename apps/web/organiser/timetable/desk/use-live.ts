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
const NOBODY: readonly Schemas['PersonAtDeskDto'][] = [];

/**
 * Says every few seconds that somebody is here and what they hold, hears the same of others, and reads the timetable anew
 * when one of them has changed it. What is held stays held.
 * @param known the version that the screen has
 */
export function useLive({ conference, hands, isSending, desk: { version: known } }: Workbench) {
  const queries = useQueryClient();
  const toast = useToast();
  const { data: viewer } = useQuery(viewerQuery);
  const holding = hands.carry?.ids ?? (hands.open ? [hands.open] : []);
  const params = { path: { conference } };
  const { data } = useQuery({
    queryKey: ['timetable-presence', conference, holding.join(' ')],
    refetchInterval: EVERY_MS,
    staleTime: 0,
    placeholderData: (last) => last,
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable/presence', {
          params,
          headers: { 'Idempotency-Key': newKey() },
          body: { holding: holding.slice(0, 500) },
        }),
      ),
  });
  const told = useRef(known);
  const theirs = data?.version ?? 0;
  useEffect(() => {
    if (isSending || theirs <= Math.max(known, told.current)) return;
    const after = Math.max(known, told.current);
    told.current = theirs;
    void queries.invalidateQueries({ queryKey: deskQuery(conference).queryKey });
    const tell = async () => {
      const { changes } = await answerOf(
        api.GET('/api/v1/conferences/{conference}/timetable/changes', {
          params: { path: { conference }, query: { after } },
        }),
      );
      const others = changes.filter(({ byId }) => byId !== viewer?.personId);
      const codes = [...new Set(others.flatMap(({ steps }) => steps.map(({ code }) => code)))];
      const who = [...new Set(others.map(({ by }) => by ?? 'The program'))].join(' and ');
      const what = codes.length > MOST_NAMED ? `${codes.length} talks` : codes.join(', ');
      if (others.length > 0) toast(what ? `${who} moved ${what}.` : `${who} changed the timetable.`);
    };
    tell().catch(() => undefined);
  }, [theirs, known, isSending, queries, conference, toast, viewer?.personId]);
  const people = data?.people ?? NOBODY;
  const heldByOthers = useMemo(
    () => new Map(people.flatMap(({ name, holding: ids }) => ids.map((id) => [id, name] as const))),
    [people],
  );
  return { people, heldByOthers };
}
