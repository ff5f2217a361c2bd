import { answerOf } from '@colloquy/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { newKey } from '../../../api/use-write';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useToast } from '../../../parts/overlays/toasts';
import { deskQuery } from '../desk/desk-query';
import { useBench } from '../desk/use-workbench';
import type { Desk } from '../model/desk';

interface Part {
  /** What the desk is afterwards, shown at once. */
  readonly shown: (desk: Desk) => Desk;
  readonly send: (headers: { 'Idempotency-Key': string }) => Promise<unknown>;
  readonly words: string;
}

const SESSION = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}' as const;

/** Pins, and what is said of findings: shown at once, and as before where the server refuses. */
export function useParts() {
  const { conference, desk, posters, say } = useBench();
  const queries = useQueryClient();
  const toast = useToast();
  const { queryKey } = deskQuery(conference, desk.id);
  const params = { path: { conference, posterSession: desk.id } };
  const { mutate } = useMutation({
    scope: { id: `posters ${conference}` },
    mutationFn: ({ send }: Part) => send({ 'Idempotency-Key': newKey() }),
    onMutate: async ({ shown, words }) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Desk>(queryKey, (last) => last && shown(last));
      say(words);
    },
    onError: (error) => toast(titleOfRefusal(error)),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return {
    /** Pins a poster to its board, or takes the pin out. */
    togglePin: (id: string) => {
      const poster = posters.get(id);
      if (!poster) return;
      if (poster.board === null) return say('Only a poster that hangs can be pinned.');
      const pinned = !poster.pinned;
      mutate({
        shown: (last) => ({
          ...last,
          posters: last.posters.map((one) => (one.submissionId === id ? { ...one, pinned } : one)),
        }),
        send: (headers) =>
          answerOf(api.PUT(`${SESSION}/pins`, { params, headers, body: { submissionIds: [id], pinned } })),
        words: `${poster.code} ${pinned ? 'pinned' : 'no longer pinned'}.`,
      });
    },
    acknowledge: (key: string, why: string) =>
      mutate({
        shown: (last) => last,
        send: (headers) => answerOf(api.POST(`${SESSION}/acknowledgements`, { params, headers, body: { key, why } })),
        words: 'Kept, with your reason.',
      }),
    takeBack: (key: string) =>
      mutate({
        shown: (last) => ({ ...last, acknowledged: last.acknowledged.filter((one) => one.key !== key) }),
        send: (headers) =>
          answerOf(api.DELETE(`${SESSION}/acknowledgements`, { params: { ...params, query: { key } }, headers })),
        words: 'Taken back.',
      }),
  };
}
