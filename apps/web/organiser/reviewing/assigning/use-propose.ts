import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { useConference } from '../../../parts/use-conference';

/** Asks the engine who might review what; what it finds is the result of the job. */
export function usePropose(done?: (answer: { jobId: string }) => unknown) {
  const { slug: conference } = useConference();
  return useWrite(
    ({ adjust }: { readonly adjust: boolean }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/review-assignments/propose', {
          params: { path: { conference } },
          body: { adjust, seed: 1 },
          headers,
        }),
      ),
    done,
  );
}
