import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useConference } from '../../parts/use-conference';

/** For an author who is none any more: a button, and what it means before it is done. */
export function LeaveWork({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const leave = useWrite(
    (_: 'leave', headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/leave', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    () => navigate({ to: '/c/$conference/my-submissions', params: { conference } }),
  );
  const close = () => {
    leave.reset();
    setOpen(false);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        I am not an author any more
      </Button>
      <ConfirmDialog
        open={open}
        onClose={close}
        title="Leave this work?"
        confirm="Leave the authors"
        danger
        busy={leave.isPending}
        error={leave.error}
        onConfirm={() => leave.mutate('leave')}
      >
        <p>
          Your name is taken out of the authors, and you cannot read or write the work any more. The other authors are
          told. They can ask you again.
        </p>
      </ConfirmDialog>
    </>
  );
}
