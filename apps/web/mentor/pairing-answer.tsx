import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Button } from '../parts/button';
import { ConfirmDialog } from '../parts/overlays/confirm-dialog';
import { useToast } from '../parts/overlays/toasts';
import { ProblemNote } from '../parts/problem-note';
import { useConference } from '../parts/use-conference';

/** A mentor says yes to a work, or no, after a second look: then somebody else is found. */
export function PairingAnswer({ pairing, code }: { readonly pairing: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const [declining, setDeclining] = useState(false);
  const toast = useToast();
  const params = { path: { conference, pairing } };
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/accept', { params, headers })),
    () => toast(`You are the mentor of ${code}. Thank you.`),
  );
  const decline = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/decline', { params, headers })),
    () => {
      setDeclining(false);
      toast(`Somebody else is found for ${code}.`);
    },
  );
  return (
    <div>
      <ProblemNote error={accept.error} />
      <Button busy={accept.isPending} onClick={() => accept.mutate(null)}>
        I can help<span className="hide"> with {code}</span>
      </Button>{' '}
      <Button look="quiet" onClick={() => setDeclining(true)}>
        I cannot<span className="hide"> help with {code}</span>
      </Button>
      <ConfirmDialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={`Say no to ${code}?`}
        confirm="Say no"
        busy={decline.isPending}
        error={decline.error}
        onConfirm={() => decline.mutate(null)}
      >
        <p>The presenter hears that another mentor is found, and not why. You cannot take it back yourself.</p>
      </ConfirmDialog>
    </div>
  );
}
