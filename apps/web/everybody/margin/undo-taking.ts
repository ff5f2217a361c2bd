import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useToast } from '../../parts/overlays/toasts';
import type { Thread } from './margin-query';

/** Brings back what the draft held before a suggestion was taken, and opens the thread again, so that it can be talked over. */
export function useUndoTaking(conference: string, submission: string, thread: Thread) {
  const toast = useToast();
  return useWrite(
    async (kept: number, headers) => {
      await answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/versions/{number}/restore', {
          params: { path: { conference, submission, number: String(kept) } },
          headers,
        }),
      );
      await answerOf(
        api.POST('/api/v1/conferences/{conference}/margin-threads/{thread}/reopen', {
          params: { path: { conference, thread: thread.id } },
          headers: { 'Idempotency-Key': `${headers['Idempotency-Key']}-reopen` },
        }),
      );
    },
    () => toast('Your own words are back in the draft.'),
  );
}
