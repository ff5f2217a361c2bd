import { answerOf } from '@colloquy/api-client';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Button } from '../parts/button';
import { FormActs } from '../parts/forms/form-acts';
import { useToast } from '../parts/overlays/toasts';
import { ProblemNote } from '../parts/problem-note';
import { Part } from '../parts/screen';
import { useConference } from '../parts/use-conference';

/** Asks whoever has an accepted work to say that it will be presented. */
export function ConfirmPlace({ submission, code }: { readonly submission: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const confirm = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/confirm', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    () => toast(`${code} is confirmed: the place is kept.`),
  );
  return (
    <Part title="Will it be presented?">
      <p>It is accepted. Once this is confirmed, the place is given to nobody else.</p>
      <ProblemNote error={confirm.error} />
      <FormActs>
        <Button busy={confirm.isPending} onClick={() => confirm.mutate(null)}>
          Yes, it will be presented
        </Button>
      </FormActs>
    </Part>
  );
}
