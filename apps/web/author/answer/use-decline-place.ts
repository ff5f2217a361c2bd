import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useConference } from '../../parts/use-conference';

/** Gives the place of a work back, by its authors or on their behalf: the work is withdrawn, and the next who waits is asked. */
export function useDeclinePlace(submission: string, done: () => void) {
  const { slug: conference } = useConference();
  return useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/decline-place', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    done,
  );
}
