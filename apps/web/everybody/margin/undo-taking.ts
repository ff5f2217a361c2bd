import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useToast } from '../../parts/overlays/toasts';

/** Brings back what the draft held before a suggestion was taken; the suggestion is on offer again, so that it can be talked over. */
export function useUndoTaking(conference: string, comment: string) {
  const toast = useToast();
  return useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/margin-comments/{comment}/untake', {
          params: { path: { conference, comment } },
          headers,
        }),
      ),
    () => toast('Your own words are back in the draft.'),
  );
}
