import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/forms/error-summary';
import { TextArea } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';

/** The way for a reviewer to give a work back for good, because they know the people behind it too well. */
export function ShouldNotReview({ submissionId, code }: { readonly submissionId: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const say = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/conflict', {
          params: { path: { conference, submission: submissionId } },
          body: { reason },
          headers,
        }),
      ),
    async () => {
      toast(`${code} goes to somebody else. Thank you for saying so.`);
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
            <Button busy={say.isPending} onClick={() => say.mutate(null)}>
              Give it back
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Keep it
            </Button>
          </>
        }
      >
        <ErrorSummary error={say.error} />
        <p>You know the people behind it too well, or could not be fair. Somebody else gets it, and you never again.</p>
        <TextArea
          name="reason"
          label="Why?"
          hint="Only the organisers read this. A word is enough."
          optional
          rows={2}
          maxLength={1000}
          value={reason}
          onValue={setReason}
        />
      </Dialog>
    </>
  );
}
