import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useToast } from '../../../parts/overlays/toasts';

/** How long the engine searches: a minute or less for a conference of 300 talks. */
const ITERATIONS = 1_000_000;

/** Asks the engine for a timetable; it is only proposed. */
export function EngineButton({ conference }: { readonly conference: string }) {
  const navigate = useNavigate();
  const toast = useToast();
  const propose = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals', {
          params: { path: { conference } },
          body: { seed: 1, iterations: ITERATIONS },
          headers,
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/sessions/proposals/$job', params: { conference, job } }),
  );
  return (
    <Button
      busy={propose.isPending}
      onClick={() => propose.mutate(null, { onError: (error) => toast(titleOfRefusal(error)) })}
    >
      Let the engine propose
    </Button>
  );
}
