import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/forms/error-summary';
import { FaultsProvider, faultsOf } from '../../parts/forms/faults';
import { RadioGroup } from '../../parts/forms/radio-group';
import { TextArea } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import { useTakeAgain } from './given-back';
import { REASONS, type Reason } from './reasons';

/** The way for a reviewer to give a work back, with the reason: a conflict is for good, all else can be undone. */
export function GiveBack({ submissionId, code }: { readonly submissionId: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Reason>('conflict');
  const [reason, setReason] = useState('');
  const again = useTakeAgain(conference, () => toast(`${code} is yours again.`));
  const params = { path: { conference, submission: submissionId } };
  const say = useWrite(
    ({ kind: why, reason: text }: { kind: Reason; reason: string }, headers) =>
      why === 'conflict'
        ? answerOf(
            api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/conflict', {
              ...{ params, headers },
              body: { reason: text },
            }),
          )
        : answerOf(
            api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/abstention', {
              ...{ params, headers },
              body: { kind: why, reason: text },
            }),
          ),
    async () => {
      const undo = kind === 'conflict' ? undefined : () => again.mutate(submissionId);
      toast(`${code} goes to somebody else. Thank you for saying so.`, { undo });
      await navigate({ to: '/c/$conference/reviewing', params: { conference } });
    },
  );
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        I should not review this
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Give ${code} back?`}
        stays
        acts={
          <>
            <Button busy={say.isPending} onClick={() => say.mutate({ kind, reason })}>
              Give it back
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Keep it
            </Button>
          </>
        }
      >
        <ErrorSummary error={say.error} />
        <FaultsProvider value={faultsOf(say.error)}>
          <RadioGroup name="kind" label="Why?" options={REASONS} value={kind} onValue={setKind} />
          <TextArea
            name="reason"
            label="In your words"
            hint="Only the organisers read this. A word is enough."
            optional={kind !== 'other'}
            rows={2}
            maxLength={1000}
            value={reason}
            onValue={setReason}
          />
        </FaultsProvider>
      </Dialog>
    </>
  );
}
