import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useToast } from '../../parts/overlays/toasts';

/** Bringing a version back into the draft, with a way to undo it: what stood there was kept as a version first. */
export function useRestore(conference: string, submission: string) {
  const toast = useToast();
  const ask = (number: number, headers: { 'Idempotency-Key': string }) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/submissions/{submission}/versions/{number}/restore', {
        params: { path: { conference, submission, number: String(number) } },
        headers,
      }),
    );
  const undo = useWrite(ask, () => toast('Your draft is again what it was before.'));
  return useWrite(
    async (number: number, headers) => ({ number, ...(await ask(number, headers)) }),
    ({ number, kept }) =>
      toast(`Your draft is version ${number} again. What it held is kept as version ${kept}.`, {
        undo: () => undo.mutate(kept),
      }),
  );
}

/** Keeping what the draft holds now as a version. */
export function useKeep(conference: string, submission: string) {
  const toast = useToast();
  return useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/versions', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    ({ number }) => toast(`Kept as version ${number}.`),
  );
}
